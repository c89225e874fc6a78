import { isSiteName } from './site-names.js'

/** Marks that stand between a title and the site's name. */
const separators = /\s+(?:[|–—\-:·•»«>/‹›~]|::|--|\|\|)\s+|\s*[|»«]\s*/g

/** The site's name as it is written, and as host names spell it. */
interface SiteSpellings {
  readonly siteNames: readonly string[]
  readonly hosts: readonly string[]
}

/**
 * Takes the site's name off either end, as often as it is there, and with it what stands beyond it.
 * @param sites `also unnamed` takes off what stands behind the last bar, too, if the site does not say its name.
 */
export function cutSite(text: string, { siteNames, hosts }: SiteSpellings, sites: 'named' | 'also unnamed'): string {
  let rest = text.replace(/^[\s|»«–—-]+|[\s|»«–—-]+$/g, '')
  for (let round = 0; round < 3; round++) {
    const cut = cutOnce(rest, siteNames, hosts)
    if (cut === rest) break
    rest = cut
  }
  return rest === text && sites === 'also unnamed' ? cutLast(rest) : rest
}

function cutOnce(text: string, siteNames: readonly string[], hosts: readonly string[]): string {
  const marks = [...text.matchAll(separators)]
  for (const [at, mark] of marks.entries()) {
    if (mark.index === 0) continue
    const next = marks[at + 1]?.index ?? text.length
    if (isSiteName(text.slice(mark.index + mark[0].length, next), siteNames, hosts))
      return text.slice(0, mark.index).trim()
  }
  const first = marks[0]
  if (first !== undefined && isSiteName(text.slice(0, first.index), siteNames, hosts))
    return text.slice(first.index + first[0].length).trim()
  return text
}

/** What stands behind the last bar is the site or its section, even where the site does not say its name: people do not write bars. */
function cutLast(text: string): string {
  const bar = text.search(/\s[|»]\s[^|»]*$/)
  return bar > 0 ? text.slice(0, bar).trim() : text
}
