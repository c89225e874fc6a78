import { foldSpace } from '../../text/fold.js'
import type { Candidate } from '../candidate.js'
import { type Evidence, liftedBlocks, metaValues } from '../evidence.js'
import { type Heading, readHeadings } from './headings.js'
import { cleanText, type Thing, textIn, typesOf } from './thing.js'
import { cutSite } from './title-parts.js'

/** Metadata that names the page, the most carefully kept first: what a page tells its sharers and search engines. */
const keys: readonly (readonly [trait: string, names: string])[] = [
  ['og', 'og:title'],
  ['meta', 'citation_title parsely-title sailthru.title'],
  ['twitter', 'twitter:title'],
  ['meta', 'dc.title dcterms.title title headline'],
]

type Title = Candidate<string>

/** Headings and metadata that may be the title, printed ones first, each without the site's name. */
export interface TitleCandidates {
  readonly printed: readonly Title[]
  readonly named: readonly Title[]
}

/** Everything that may be the page's title. */
export function titleCandidates(evidence: Evidence): TitleCandidates {
  const headings = readHeadings(evidence.sightings.headlines)
  const printed = [...fromHeadings(headings, evidence), ...judged(evidence)]
  const named = inMetadata(evidence).flatMap((title) => spellings(title, evidence))
  return { printed: [...printed, ...withoutKicker(headings, evidence)], named }
}

function fromHeadings(headings: readonly Heading[], evidence: Evidence): Title[] {
  const several = headings.filter(({ rank }) => rank === 1).length > 1
  return headings.map(({ text, rank, node, place }, at) => ({
    value: cutSite(text, evidence, 'named'),
    source: rank === 1 ? 'printed h1' : 'printed heading',
    traits: [
      rank === 2 ? 'heading' : at > 0 ? 'later h1' : several ? 'first of several h1' : 'h1',
      ...(place === 'open' ? [] : [`heading ${place}`]),
    ],
    at: node,
  }))
}

/** What the judge calls the title, which may be no heading. */
const judged = (evidence: Evidence): Title[] =>
  liftedBlocks(evidence, 'title').map((block) => ({
    value: cutSite(foldSpace(block.text), evidence, 'named'),
    source: 'printed title',
    traits: ['judged the title'],
    at: block,
  }))

/** A heading without its first parts, which may be a kicker. */
const withoutKicker = (headings: readonly Heading[], evidence: Evidence): Title[] =>
  headings.slice(0, 3).flatMap(({ tails, node, rank }) =>
    tails.map((tail) => ({
      value: cutSite(tail, evidence, 'named'),
      source: rank === 1 ? 'printed h1' : 'printed heading',
      traits: ['without kicker'],
      at: node,
    })),
  )

function inMetadata(evidence: Evidence): Title[] {
  const { linked, marked, webPage, sightings, things } = evidence
  return [
    ...given(textIn(onlyRecipe(things), 'name'), 'json-ld name of the recipe', 'recipe'),
    ...given(textIn(linked, 'headline'), 'json-ld headline', 'json-ld headline'),
    ...given(textIn(marked, 'headline'), 'microdata headline', 'microdata headline'),
    ...keys.flatMap(([trait, names]) =>
      names
        .split(' ')
        .flatMap((key) => metaValues(evidence, [key]).flatMap((text) => given(text, `meta ${key}`, trait))),
    ),
    ...given(textIn(linked, 'name'), 'json-ld name', 'json-ld name'),
    ...given(textIn(marked, 'name'), 'microdata name', 'microdata name'),
    ...sightings.titles.slice(0, 1).flatMap((text) => given(cleanText(text), 'title element', 'title element')),
    ...given(textIn(webPage, 'name'), 'json-ld name of the web page', 'web page'),
  ]
}

const given = (value: string | undefined, source: string, trait: string): Title[] =>
  value === undefined ? [] : [{ value, source, traits: [trait] }]

function onlyRecipe(things: readonly Thing[]): Thing | undefined {
  const recipes = things.filter((thing) => typesOf(thing).includes('Recipe'))
  return recipes.length === 1 ? recipes[0] : undefined
}

/** Without the site's name; and without what stands behind the last bar, which is as often the site as a part of the title. */
function spellings(title: Title, evidence: Evidence): Title[] {
  const bare = cutSite(title.value, evidence, 'named')
  const short = cutSite(title.value, evidence, 'also unnamed')
  const own = { ...title, value: bare, traits: bare === title.value ? title.traits : [...title.traits, 'site cut'] }
  return short === bare
    ? [own]
    : [
        { ...title, value: short, traits: [...title.traits, 'bar cut'] },
        { ...own, traits: [...own.traits, 'bar left'] },
      ]
}
