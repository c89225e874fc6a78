import { foldSpace, foldWords } from '../../text/fold.js'
import { type Evidence, liftedTexts, metaValues } from '../evidence.js'
import type { Field } from '../field.js'
import { type Heading, readHeadings } from '../sources/headings.js'
import { isArticle } from '../sources/main-thing.js'
import { isSiteName } from '../sources/site-names.js'
import { cleanText, textIn } from '../sources/thing.js'
import { cutSite } from '../sources/title-parts.js'

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
 * written for search engines, but tells which of several headings is the page's own. Without agreement metadata wins, as a heading
 * alone may be a slogan.
 */
export const title: Field<'title'> = (evidence) => {
  const named = namedTitles(evidence)
  const printed = printedTitles(evidence)
  return quoted(printed, named) ?? resembling(printed, named, evidence) ?? named[0] ?? printed[0]?.text
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
  const bare = raw.flatMap((text) => (text === undefined ? [] : cutSite(text, evidence, 'also unnamed')))
  const unique = [...new Set(bare)]
  const titles = unique.filter((text) => !isSiteName(text, evidence.siteNames, evidence.hosts))
  return titles.length > 0 ? titles : unique
}

/** Headlines on the page: the headings that may be it, then what the judge says is the title, which may be no heading. */
function printedTitles(evidence: Evidence): Heading[] {
  const lifted = liftedTexts(evidence, 'title').map((text) => ({ text: foldSpace(text), rank: 2, tails: [] }))
  return [...readHeadings(evidence.sightings.headlines), ...lifted]
    .filter(({ text }) => !isSiteName(text, evidence.siteNames, evidence.hosts))
    .map((heading) => ({ ...heading, text: cutSite(heading.text, evidence, 'named') }))
}

/**
 * The heading that metadata repeats word for word, alone or beside other words; without its kicker when metadata leaves that
 * out. Of several the one that metadata puts first: the site's own name stands last.
 */
function quoted(printed: readonly Heading[], named: readonly string[]): string | undefined {
  const names = named.map((name) => ` ${foldWords(name)} `)
  let best: string | undefined
  let earliest = Number.POSITIVE_INFINITY
  for (const { text, tails } of printed) {
    const words = ` ${foldWords(text)} `
    if (words === '  ') continue
    if (names.includes(words)) return text
    const tail = tails.find((part) => names.includes(` ${foldWords(part)} `))
    if (tail !== undefined) return tail
    const at = Math.min(...names.map((name) => name.indexOf(words)).filter((index) => index >= 0))
    if (at < earliest) {
      best = text
      earliest = at
    }
  }
  return best
}

/** The share of words in common from which a heading and a title are two versions of one: lone headings are hardly ever another's. */
const agreement = { ofArticle: 0.15, lone: 0.4, several: 0.6 } as const

function resembling(printed: readonly Heading[], named: readonly string[], evidence: Evidence): string | undefined {
  const names = named.map(foldWords)
  const first = printed.filter(({ rank }) => rank === 1)
  let best: string | undefined
  let bestLikeness: number =
    first.length > 1 ? agreement.several : isArticlePage(evidence) ? agreement.ofArticle : agreement.lone
  for (const { text } of printed) {
    const words = foldWords(text)
    const likeness = Math.max(0, ...names.map((name) => compare(words, name)))
    if (likeness > bestLikeness) {
      best = text
      bestLikeness = likeness
    }
  }
  return best
}

/** Whether the page calls itself an article, in any of the usual ways. */
const isArticlePage = ({ linked, sightings: { metas } }: Evidence): boolean =>
  metas.has('article:published_time') ||
  metas.get('og:type')?.[0] === 'article' ||
  (linked !== undefined && isArticle(linked))

/** Words in common ÷ words in either. */
function compare(one: string, other: string): number {
  const a = new Set(one.split(' '))
  const b = new Set(other.split(' '))
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return common / (a.size + b.size - common)
}
