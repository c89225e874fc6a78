import { foldSpace, foldWords } from '../../text/fold.js'
import { type Evidence, liftedTexts, metaValues } from '../evidence.js'
import type { Field } from '../field.js'
import { textOf } from '../sources/nodes.js'
import { isSiteName } from '../sources/site-names.js'
import { cleanText, textIn } from '../sources/thing.js'
import { inside, type Sighting } from '../sources/walk.js'

/** Metadata that names the page, the most carefully kept first: what a page tells its sharers and search engines. */
const keys = [
  'og:title',
  'citation_title',
  'parsely-title',
  'sailthru.title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'title',
  'headline',
]

/**
 * The title without the site's name. The headline as printed is preferred where metadata agrees with it: metadata is
 * written for search engines, but tells which of several headings is the page's own. Without such agreement metadata wins over a lone heading.
 */
export const title: Field<'title'> = (evidence) => {
  const named = namedTitles(evidence)
  const printed = printedTitles(evidence)
  return bestPrinted(printed, named) ?? named[0] ?? printed[0]
}

/** Titles from metadata, site names taken off, best first, none of them only the site's name. */
function namedTitles(evidence: Evidence): string[] {
  const raw = [
    textIn(evidence.linked, 'headline'),
    textIn(evidence.marked, 'headline'),
    ...metaValues(evidence, keys),
    textIn(evidence.linked, 'name'),
    textIn(evidence.marked, 'name'),
    ...evidence.sightings.titles.map(cleanText),
    textIn(evidence.webPage, 'name'),
  ]
  const bare = raw.flatMap((text) => (text === undefined ? [] : withoutSite(text, evidence)))
  return [...new Set(bare)].filter((text) => !isSiteName(text, evidence.siteNames, evidence.hosts))
}

/** Marks that stand between a title and the site's name, white space around them. */
const separators = /\s+(?:[|–—\-:·•»«>/‹›~]|::|--|\|\|)\s+|\s*[|»«]\s*/g

/** Takes the site's name off either end, as often as it is there. */
function withoutSite(text: string, { siteNames, hosts }: Evidence): string {
  let rest = text
  for (let round = 0; round < 3; round++) {
    const cut = cutOnce(rest, siteNames, hosts)
    if (cut === rest) break
    rest = cut
  }
  return rest
}

function cutOnce(text: string, siteNames: readonly string[], hosts: readonly string[]): string {
  const marks = [...text.matchAll(separators)]
  for (const mark of marks.toReversed()) {
    if (isSiteName(text.slice(mark.index + mark[0].length), siteNames, hosts)) return text.slice(0, mark.index).trim()
  }
  for (const mark of marks) {
    if (isSiteName(text.slice(0, mark.index), siteNames, hosts)) return text.slice(mark.index + mark[0].length).trim()
  }
  return text
}

/** Headlines on the page: what the judge says is the title, then the headings that may be. */
function printedTitles(evidence: Evidence): string[] {
  const { headlines } = evidence.sightings
  const first = headlines.filter(({ node }) => node.tagName === 'h1')
  const texts = [
    ...liftedTexts(evidence, 'title'),
    ...inOrder(first),
    ...inOrder(headlines.filter(({ node }) => node.tagName !== 'h1')),
  ]
  const folded = texts.map(foldSpace).filter((text) => text !== '' && text.length <= titleLimit)
  return [...new Set(folded)].filter((text) => !isSiteName(text, evidence.siteNames, evidence.hosts))
}

/** A heading longer than this is a paragraph. */
const titleLimit = 400

const inOrder = (sightings: readonly Sighting[]): string[] => {
  const beside = inside.aside | inside.hidden
  const texts = (list: readonly Sighting[]) => list.map(({ node }) => textOf(node))
  return [
    ...texts(sightings.filter(({ where }) => (where & beside) === 0)),
    ...texts(sightings.filter(({ where }) => (where & beside) !== 0)),
  ]
}

/** The share of words that two folded titles have in common from which they are taken for one title in two versions. */
const agreement = 0.6

function bestPrinted(printed: readonly string[], named: readonly string[]): string | undefined {
  if (named.length === 0) return undefined
  const names = named.map(foldWords)
  let best: string | undefined
  let bestLikeness = agreement
  for (const text of printed) {
    const words = foldWords(text)
    const likeness = Math.max(...names.map((name) => compare(words, name)))
    if (likeness > bestLikeness) {
      best = text
      bestLikeness = likeness
    }
  }
  return best
}

/** Words in common ÷ words in either, 1 when equal. */
function compare(one: string, other: string): number {
  if (one === other) return 1
  const a = new Set(one.split(' '))
  const b = new Set(other.split(' '))
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return common / (a.size + b.size - common)
}
