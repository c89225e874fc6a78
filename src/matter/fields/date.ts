import { type Evidence, liftedTexts } from '../evidence.js'
import type { Field } from '../field.js'
import { says } from '../sources/class-tokens.js'
import { readDate } from '../sources/dates.js'
import { attribute, textOf } from '../sources/nodes.js'
import { textIn } from '../sources/thing.js'
import { inside, type Sighting } from '../sources/walk.js'

/** Metadata that gives the time of publication, the clearest names first. */
const keys = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'published_time',
  'published',
  'article_date_original',
  'article.published',
  'originalpublicationdate',
  'og:published_time',
  'og:pubdate',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'ptime',
  'date',
  'datecreated',
  'article:created_time',
  'og:release_date',
  'prism.publicationdate',
  'bt:pubdate',
  'rbpubdate',
  'pdate',
  'displaydate',
  'dc.created',
]

/**
 * When it was first published. Metadata says it to the second and with the offset; the page as printed comes next, nearest to the headline; the address last.
 */
export const date: Field<'date'> = (evidence) => {
  for (const source of sources) {
    const found = source(evidence)
    if (found !== undefined) return found
  }
  return undefined
}

const sources: readonly ((evidence: Evidence) => string | undefined)[] = [
  (evidence) => readDate(textIn(evidence.linked, 'datePublished'), evidence),
  (evidence) => {
    for (const key of keys) {
      for (const value of evidence.sightings.metas.get(key) ?? []) {
        const found = readDate(value, evidence)
        if (found !== undefined) return found
      }
    }
    return undefined
  },
  (evidence) => readDate(textIn(evidence.marked, 'datePublished'), evidence),
  (evidence) => readDate(textIn(evidence.linked, 'dateCreated') ?? textIn(evidence.linked, 'uploadDate'), evidence),
  (evidence) => firstOf(liftedTexts(evidence, 'date'), evidence),
  printed,
  (evidence) => readDate(textIn(evidence.webPage, 'datePublished'), evidence),
  (evidence) => dateInAddress(evidence),
]

function firstOf(texts: readonly string[], evidence: Evidence): string | undefined {
  for (const text of texts) {
    const found = readDate(text, evidence)
    if (found !== undefined) return found
  }
  return undefined
}

/** The first date printed in the article proper, as a `<time>` or in an element whose class says so. */
function printed(evidence: Evidence): string | undefined {
  const { times, dates } = evidence.sightings
  const open = ({ where, says: bits }: Sighting) =>
    (where & (inside.aside | inside.beside | inside.hidden)) === 0 && (bits & says.modified) === 0
  const candidates = [...times.filter(open), ...dates.filter(open)]
  return firstOf(
    candidates.map(({ node }) =>
      node.tagName === 'time' ? (attribute(node, 'dateTime') ?? textOf(node)) : textOf(node, 120),
    ),
    evidence,
  )
}

/** `/2024/03/08/` or `2024-03-08` in the path of the page's address. */
function dateInAddress(evidence: Evidence): string | undefined {
  for (const address of evidence.addresses) {
    const found = /[/_-]((?:19|20)\d{2})([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(address)
    if (found) return readDate(`${found[1]}-${found[3]}-${found[4]}`, evidence)
  }
  return undefined
}
