import { foldWords } from '../../text/fold.js'
import type { Candidate } from '../candidate.js'
import { type Evidence, liftedBlocks, metaValues } from '../evidence.js'
import { readBylines } from './byline.js'

import { thingsIn } from './json-ld.js'
import { readNames } from './names.js'
import { cleanText, listOf, type Thing, textIn, typesOf } from './thing.js'

/** Metadata that names authors, dedicated keys first: `author` is often the site's owner or a login. */
const keys: readonly (readonly [trait: string, names: string])[] = [
  ['citation', 'citation_author citation_authors'],
  ['meta', 'parsely-author sailthru.author article:author og:article:author article:author_name byl'],
  ['meta creator', 'dc.creator dcterms.creator dc.creator.name creator'],
  ['meta author', 'author authors article.author cxenseparse:author og:author'],
  ['meta sharer', 'twitter:creator:name'],
]

type Names = Candidate<readonly string[]>

/** Everything that may name the authors, the most careful source first. */
export const authorCandidates = (evidence: Evidence): Names[] =>
  [
    ...structured(onlyRecipe(evidence.things), 'json-ld of the recipe', 'recipe', evidence),
    ...structured(evidence.linked, 'json-ld', 'json-ld', evidence),
    ...structured(evidence.marked, 'microdata', 'microdata', evidence),
    ...keys.flatMap(([trait, names]) => names.split(' ').flatMap((key) => fromMeta(key, trait, evidence))),
    ...fromLabels(evidence),
    ...inPrint(evidence),
    ...structured(evidence.webPage, 'json-ld of the web page', 'web page', evidence),
  ]
    .map((candidate) => ({ ...candidate, value: unique(candidate.value) }))
    .filter(({ value }) => value.length > 0)

function structured(thing: Thing | undefined, source: string, trait: string, evidence: Evidence): Names[] {
  return ['author', 'creator'].flatMap((property) => {
    const value = personNames(thing, property, evidence)
    const signs = value.length > 0 && isOrganization(thing, property, evidence) ? ['organisation'] : []
    const traits = [property === 'author' ? trait : `${trait} creator`, ...signs]
    return value.length === 0 ? [] : [{ value, source: `${source} ${property}`, traits }]
  })
}

/** A recipe says who made it, which the post around it may not. */
function onlyRecipe(things: readonly Thing[]): Thing | undefined {
  const recipes = things.filter((thing) => typesOf(thing).includes('Recipe'))
  return recipes.length === 1 ? recipes[0] : undefined
}

const isOrganization = (thing: Thing | undefined, property: string, { byId }: Evidence): boolean =>
  thingsIn(thing, property, byId).every(
    (person) => typeof person !== 'string' && typesOf(person).some((type) => type.endsWith('Organization')),
  )

function personNames(thing: Thing | undefined, property: string, { byId }: Evidence): string[] {
  return thingsIn(thing, property, byId).flatMap((person) => {
    if (typeof person === 'string') return readNames(cleanText(person) ?? '', 'given')
    const whole = listOf(person.name).flatMap((name) => cleanText(name) ?? [])
    if (typesOf(person).some((type) => type.endsWith('Organization'))) return whole.slice(0, 1)
    const parts = [textIn(person, 'givenName'), textIn(person, 'familyName')]
      .filter((part) => part !== undefined)
      .join(' ')
    return (whole.length > 0 ? whole : [parts]).flatMap((name) => readNames(name, 'given'))
  })
}

function fromMeta(key: string, trait: string, evidence: Evidence): Names[] {
  const value = metaValues(evidence, [key]).flatMap((text) => readNames(turnName(key, text), 'given'))
  return value.length === 0 ? [] : [{ value, source: `meta ${key}`, traits: [trait] }]
}

/** `twitter:label1` says what `twitter:data1` is: `Written by`, in the language of the page. */
const writtenBy =
  /^(?:written by|author|by|verfasst von|geschrieben von|autor|écrit par|par|escrito por|scritto da|escrito por|geschreven door|skrevet av|skriven av|написано|автор|yazan|作者|投稿者)\b/iu

const fromLabels = (evidence: Evidence): Names[] =>
  ['1', '2', '3'].flatMap((at) => {
    const label = metaValues(evidence, [`twitter:label${at}`])[0]
    if (label === undefined || !writtenBy.test(label)) return []
    const value = metaValues(evidence, [`twitter:data${at}`]).flatMap((text) => readNames(text, 'given'))
    return value.length === 0 ? [] : [{ value, source: `meta twitter:data${at}`, traits: ['labelled'] }]
  })

/** Citations put the family name first: `Berg, Ana` is one author, `Berg, Ana; Lund, Bo` are two. */
const turnName = (key: string, value: string): string =>
  key.startsWith('citation_') ? value.split(';').map(turn).join(';') : value

const turn = (name: string): string => name.replace(/^\s*([^,]{1,60}), ([^,]{1,60})$/, '$2 $1')

/** What a reader sees: bylines by their mark-up, then what the judge calls one. */
function inPrint(evidence: Evidence): Names[] {
  const marked = readBylines(evidence).map(({ names, at, traits }) => ({
    value: names,
    source: 'printed byline',
    traits: ['byline', ...traits],
    at,
  }))
  const judged = liftedBlocks(evidence, 'byline').map((block) => ({
    value: readNames(block.text, 'printed'),
    source: 'printed byline',
    traits: ['judged a byline'],
    at: block,
  }))
  return [...marked, ...judged]
}

/** Each name once, whatever its case. */
function unique(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = foldWords(name)
    if (key === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}
