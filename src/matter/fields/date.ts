import type { Matter } from '../../types.js'
import { type Evidence, liftedTexts } from '../evidence.js'
import type { Field } from '../field.js'
import { dateInAddress, isPast, readDate } from '../sources/dates.js'
import { toLocalDay } from '../sources/local-day.js'
import { isArticle } from '../sources/main-thing.js'
import { type PrintedDate, readPrintedDates } from '../sources/printed-dates.js'
import { textIn, typesOf } from '../sources/thing.js'

/** Metadata that gives the time of publication, the clearest names first. */
const keys =
  'article:published_time og:article:published_time datepublished article:published parsely-pub-date sailthru.date citation_publication_date citation_date dc.date.issued dcterms.issued dcterms.created dc.date.created dcterms.date dc.date pubdate pub_date publishdate publish-date publish_date publication_date publicationdate published_time published published_at article:publicationdate article_date_original article.published originalpublicationdate og:published_time og:pubdate cxenseparse:recs:publishtime cxenseparse:publishtime ptime datecreated article:created_time og:release_date prism.publicationdate bt:pubdate rbpubdate pdate displaydate dc.created'.split(
    ' ',
  )
/** Keys that as often hold the day of the crawl or of the last change. */
const weakKeys = ['date', 'ms.date', 'created', 'creation_date', 'last-modified-date']

/**
 * When it was first published. Metadata says it to the second; the page as printed comes next, nearest to the headline;
 * the address last. A time in UTC gives way to the same moment in the page's own zone.
 */
export const date: Field<'date'> = (evidence, soFar) => {
  const printed = readPrintedDates({
    page: evidence.page,
    sightings: evidence.sightings,
    title: soFar.title,
    lang: evidence.sightings.language.html,
    crawled: evidence.record.crawled,
  }).filter(({ iso }) => isPast(iso, evidence.record.crawled))
  for (const source of sources) {
    const found = source(evidence, printed, soFar)
    if (found !== undefined)
      return toLocalDay(found, [
        ...zoned(evidence),
        ...printed.filter(({ of }) => of === 'publication').map(({ iso }) => iso),
      ])
  }
  return undefined
}

type Source = (evidence: Evidence, printed: readonly PrintedDate[], soFar: Matter) => string | undefined

const sources: readonly Source[] = [
  (evidence) => (isSold(evidence) ? undefined : readDate(textIn(evidence.linked, 'datePublished'), evidence)),
  (evidence) => fromMeta(evidence, keys),
  (evidence) => readDate(textIn(evidence.marked, 'datePublished'), evidence),
  (evidence) => readDate(textIn(evidence.linked, 'dateCreated') ?? textIn(evidence.linked, 'uploadDate'), evidence),
  (evidence) => firstOf(liftedTexts(evidence, 'date'), evidence),
  (_, printed) => printed.find(({ of }) => of === 'publication')?.iso,
  ({ addresses, record }) => dateInAddress(addresses, record.crawled),
  (evidence, _, { author }) =>
    author === undefined ? undefined : readDate(textIn(evidence.webPage, 'datePublished'), evidence),
  (evidence, _, { author }) => (author === undefined ? undefined : fromMeta(evidence, weakKeys)),
]

/** A product's or an event's date is its release, not the page's. */
const isSold = ({ linked }: Evidence): boolean =>
  linked !== undefined &&
  !isArticle(linked) &&
  typesOf(linked).some((type) => /^Product|Event$|^Movie$|^Book$|Game$|^Course|Application$/.test(type))

function fromMeta(evidence: Evidence, names: readonly string[]): string | undefined {
  for (const key of names) {
    const found = firstOf(evidence.sightings.metas.get(key) ?? [], evidence)
    if (found !== undefined) return found
  }
  return undefined
}

function firstOf(texts: readonly string[], evidence: Evidence): string | undefined {
  for (const text of texts) {
    const found = readDate(text, evidence)
    if (found !== undefined) return found
  }
  return undefined
}

/** The time of publication wherever else metadata gives it: one of them may keep the zone. */
const zoned = (evidence: Evidence): string[] =>
  [
    textIn(evidence.marked, 'datePublished'),
    ...['article:published_time', 'sailthru.date', 'parsely-pub-date', 'datepublished'].flatMap(
      (key) => evidence.sightings.metas.get(key) ?? [],
    ),
  ].flatMap((value) => readDate(value, evidence) ?? [])
