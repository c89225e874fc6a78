import { foldWords } from '../../text/fold.js'
import { type Evidence, liftedTexts, metaValues } from '../evidence.js'
import type { Field } from '../field.js'
import { readBylines } from '../sources/byline.js'
import { thingsIn } from '../sources/json-ld.js'
import { readNames } from '../sources/names.js'
import { cleanText, type Thing, textIn } from '../sources/thing.js'

/** Metadata that names authors, dedicated keys first: `author` is often the site's owner or a login. */
const keys = [
  'citation_author',
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
 * Who wrote it: people, or the organisation that signs. Structured data first, as it separates the names;
 * then metadata; then the printed byline.
 */
export const author: Field<'author'> = (evidence) => {
  for (const source of sources) {
    const names = source(evidence)
    if (names.length > 0) return names
  }
  return undefined
}

type Source = (evidence: Evidence) => string[]

const structured =
  (choose: (evidence: Evidence) => Thing | undefined): Source =>
  (evidence) =>
    unique(
      ['author', 'creator']
        .map((property) => personNames(choose(evidence), property, evidence))
        .find((names) => names.length > 0) ?? [],
    )

const sources: readonly Source[] = [
  structured(({ linked }) => linked),
  structured(({ marked }) => marked),
  (evidence) => {
    for (const key of keys) {
      const names = unique(metaValues(evidence, [key]).flatMap(readNames))
      if (names.length > 0) return names
    }
    return []
  },
  (evidence) => unique(liftedTexts(evidence, 'byline').flatMap(readNames)),
  (evidence) => unique(readBylines(evidence.sightings).flatMap(readNames)),
  structured(({ webPage }) => webPage),
]

function personNames(thing: Thing | undefined, property: string, { byId }: Evidence): string[] {
  return thingsIn(thing, property, byId).flatMap((person) => {
    if (typeof person === 'string') return readNames(cleanText(person) ?? '')
    const whole =
      textIn(person, 'name') ?? [textIn(person, 'givenName'), textIn(person, 'familyName')].filter(Boolean).join(' ')
    return readNames(whole)
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
