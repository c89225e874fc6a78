import type { Matter, Page } from '../../types.js'

/** What stands behind the headline in a page's title, before the site's name. */
const parting = /^\s*(?:\|\||\||[–—·•»_:-])\s*/
const between = /\s+(?:\|\||\||[–—·•»-])\s+/

/** The name of a site is short: a longer ending is another part of the headline. */
const longest = 40
const mostWords = 5

/** The site's name, where the page's first line is its title: the headline, a mark, the name. Abstains when anything is odd. */
export function siteOf(title: string, page: Page): Pick<Matter, 'site'> {
  const first = page.blocks[0]?.text ?? ''
  if (first.length > 300 || !first.startsWith(title)) return {}
  const rest = first.slice(title.length)
  if (!parting.test(rest)) return {}
  const name = rest.replace(parting, '').split(between).at(-1)?.trim() ?? ''
  const isName =
    name.length > 1 && name.length <= longest && name.split(' ').length <= mostWords && !/[.!?]$/.test(name)
  return isName ? { site: name } : {}
}
