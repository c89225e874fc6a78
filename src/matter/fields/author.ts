import { foldWords } from '../../text/fold.js'
import { type Evidence, liftedTexts, metaValues } from '../evidence.js'
import type { Field } from '../field.js'
import { readBylines } from '../sources/byline.js'
import { thingsIn } from '../sources/json-ld.js'
import { isLogin, readNames } from '../sources/names.js'
import { isSiteName } from '../sources/site-names.js'
import { cleanText, listOf, type Thing, textIn, typesOf } from '../sources/thing.js'
import { type } from './type.js'

/** Metadata that names authors, dedicated keys first: `author` is often the site's owner or a login. */
const keys = [
  'citation_author',
  'citation_authors',
  'parsely-author',
  'sailthru.author',
  'article:author',
  'og:article:author',
  'article:author_name',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.name',
  'byl',
  'author',
  'authors',
  'article.author',
  'cxenseparse:author',
  'og:author',
  'twitter:creator:name',
  'creator',
]

/**
 * Who wrote it: people, or the organisation that signs. Structured data first, as it separates the names; then metadata;
 * then the printed byline. The site's own name and a login are taken only when no source has better.
 */
export const author: Field<'author'> = (evidence) => {
  let weak: string[] | undefined
  for (const source of sources) {
    const names = unique(source(evidence))
    const strong = names.filter((name) => !isLogin(name) && !isSiteName(name, evidence.siteNames, evidence.hosts))
    if (strong.length > 0) return strong
    if (names.length > 0) weak ??= names
  }
  return weak
}

type Source = (evidence: Evidence) => string[]

const structured =
  (choose: (evidence: Evidence) => Thing | undefined): Source =>
  (evidence) => {
    const thing = choose(evidence)
    const names = personNames(thing, 'author', evidence)
    return names.length > 0 ? names : personNames(thing, 'creator', evidence)
  }

const sources: readonly Source[] = [
  structured(({ things }) => onlyRecipe(things)),
  structured(({ linked }) => linked),
  structured(({ marked }) => marked),
  ...keys.map(
    (key): Source =>
      (evidence) =>
        metaValues(evidence, [key]).flatMap((value) => readNames(turnName(key, value), 'given')),
  ),
  // Names printed on a product's page are those of reviewers.
  (evidence) => (type(evidence, {}) === 'product' ? [] : readBylines(evidence.sightings, evidence.page)),
  (evidence) => liftedTexts(evidence, 'byline').flatMap((text) => readNames(text, 'printed')),
  structured(({ webPage }) => webPage),
]

/** Citations put the family name first: `Berg, Ana` is one author. */
const turnName = (key: string, value: string): string =>
  key.startsWith('citation_') ? value.replace(/^([^,;]{1,60}), ([^,;]{1,60})$/, '$2 $1') : value

/** A recipe says who made it, which the post around it may not. */
function onlyRecipe(things: readonly Thing[]): Thing | undefined {
  const recipes = things.filter((thing) => typesOf(thing).includes('Recipe'))
  return recipes.length === 1 ? recipes[0] : undefined
}

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
