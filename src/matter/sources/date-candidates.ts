import type { Candidate } from '../candidate.js'
import { type Evidence, liftedBlocks } from '../evidence.js'
import type { PrintedDate } from './date-lines.js'
import { dateInAddress, isPast, readDate } from './dates.js'
import { toLocalDay } from './local-day.js'
import { isArticle } from './main-thing.js'
import { readPrintedDates } from './printed-dates.js'
import { textIn, typesOf } from './thing.js'

/** Metadata that gives the time of publication, the clearest names first. */
const keys =
  'article:published_time og:article:published_time datepublished article:published parsely-pub-date sailthru.date citation_publication_date citation_date dc.date.issued dcterms.issued dcterms.created dc.date.created dcterms.date dc.date pubdate pub_date publishdate publish-date publish_date publication_date publicationdate published_time published published_at article:publicationdate article_date_original article.published originalpublicationdate og:published_time og:pubdate cxenseparse:recs:publishtime cxenseparse:publishtime ptime datecreated article:created_time og:release_date prism.publicationdate bt:pubdate rbpubdate pdate displaydate dc.created'.split(
    ' ',
  )
/** Keys that as often hold the day of the crawl or of the last change. */
const weakKeys = ['date', 'ms.date', 'created', 'creation_date', 'last-modified-date']

/** Other keys that say it in words of their own: `w-published-date`, `article-publish-time`. */
const likeKey = /(?:publish|publication|posted)/
const likeTime = /date|time|[-_.:](?:at|on)$/
const unlike = /modif|updat|review|expir|publisher|un-?publish|re-?publish/
const likeKeys = ({ sightings: { metas } }: Evidence): string[] =>
  [...metas.keys()].filter((key) => likeKey.test(key) && likeTime.test(key) && !unlike.test(key) && !known.has(key))

/** Metadata that gives the time of the last change. */
const changeKeys =
  'article:modified_time og:updated_time article:updated_time datemodified dcterms.modified dc.date.modified last-modified lastmod revised updated_time'.split(
    ' ',
  )

const known = new Set([...keys, ...weakKeys])

/** What a page says of its publication, the most careful source first, and the days on which it says that it was changed. */
export interface DateCandidates {
  readonly published: readonly Candidate<string>[]
  readonly changed: readonly string[]
}

/** What was gathered of a page: two fields ask for it. */
const gathered = new WeakMap<Evidence, { readonly title: string | undefined; readonly found: DateCandidates }>()

/** Everything that may date the page, gathered once. */
export function dateCandidates(evidence: Evidence, title: string | undefined): DateCandidates {
  const known = gathered.get(evidence)
  if (known !== undefined && known.title === title) return known.found
  const found = gatherCandidates(evidence, title)
  gathered.set(evidence, { title, found })
  return found
}

/** A time in UTC gives way to the same moment in the page's own zone; nothing lies after the crawl. */
function gatherCandidates(evidence: Evidence, title: string | undefined): DateCandidates {
  const printed = readPrintedDates({
    ...evidence,
    title,
    lang: evidence.sightings.language.html,
    crawled: evidence.record.crawled,
  }).filter(({ iso }) => isPast(iso, evidence.record.crawled))
  const near = printed.filter(({ place }) => place === 'near')
  const said = [...inMetadata(evidence), ...inPrint(evidence, near), ...inPassing(evidence)]
  const clocks = said.filter(({ traits }) => !traits.includes('printed change')).map(({ value }) => value)
  const published = said.map((candidate) => ({ ...candidate, value: toLocalDay(candidate.value, clocks) }))
  const changed = changeDates(evidence).map(({ value }) =>
    toLocalDay(
      value,
      near.map(({ iso }) => iso),
    ),
  )
  return { published: [...published, ...elsewhere(printed, published)], changed }
}

/** What is printed far from the headline, which may only repeat what the page says elsewhere. */
function elsewhere(printed: readonly PrintedDate[], said: readonly Candidate<string>[]): Candidate<string>[] {
  const days = new Set(said.map(({ value }) => value.slice(0, 10)))
  return printed
    .filter(({ place }) => place === 'far')
    .map((date) => {
      const candidate = fromPrint(date)
      if (said.length === 0) return { ...candidate, traits: [...candidate.traits, ...(date.detail?.() ?? [])] }
      if (!days.has(candidate.value.slice(0, 10))) return candidate
      const again = candidate.source.includes('change')
        ? 'change'
        : candidate.traits.includes('far, labelled')
          ? 'label'
          : 'date'
      return { ...candidate, traits: [`also far: ${again}`] }
    })
}

type Read = (value: string | undefined, source: string, ...traits: string[]) => Candidate<string>[]

const reader =
  (evidence: Evidence): Read =>
  (value, source, ...traits) => {
    const date = readDate(value, evidence)
    return date === undefined ? [] : [{ value: date, source, traits }]
  }

/** Metadata, in the order in which it is believed. */
function inMetadata(evidence: Evidence): Candidate<string>[] {
  const read = reader(evidence)
  const { linked, marked } = evidence
  return [
    ...read(textIn(linked, 'datePublished'), 'json-ld datePublished', ...traitsOfThing(evidence)),
    ...fromMeta(evidence, keys, 'meta'),
    ...fromMeta(evidence, likeKeys(evidence), 'like meta'),
    ...read(textIn(marked, 'datePublished'), 'microdata datePublished', 'microdata'),
    ...read(textIn(linked, 'dateCreated'), 'json-ld dateCreated', 'created'),
    ...read(textIn(linked, 'uploadDate'), 'json-ld uploadDate', 'created'),
  ]
}

/** What a reader sees: what the judge calls a date, then what stands near the headline. */
function inPrint(evidence: Evidence, printed: readonly PrintedDate[]): Candidate<string>[] {
  const read = reader(evidence)
  const lifted = liftedBlocks(evidence, 'date').flatMap((block) =>
    read(block.text, 'printed date', 'judged a date').map((candidate) => ({ ...candidate, at: block })),
  )
  const said = printed.map(fromPrint)
  const changes = new Set(
    said.filter(({ source }) => source === 'printed change').map(({ value }) => value.slice(0, 10)),
  )
  return [...lifted.filter(({ value }) => !changes.has(value.slice(0, 10))), ...said]
}

function fromPrint({ iso, of, at, place, traits }: PrintedDate): Candidate<string> {
  const source = of === 'change' ? 'printed change' : 'printed date'
  if (place === 'far')
    return {
      value: iso,
      source: `${source} elsewhere`,
      traits: [of === 'change' ? 'far change' : 'far', ...traits],
      at,
    }
  return { value: iso, source, traits: of === 'change' ? ['printed change'] : ['printed', ...traits], at }
}

/** What says it beside something else. */
function inPassing(evidence: Evidence): Candidate<string>[] {
  const { addresses, record, webPage } = evidence
  const inPath = dateInAddress(addresses, record.crawled)
  return [
    ...(inPath === undefined ? [] : [{ value: inPath, source: 'address', traits: ['address'] }]),
    ...reader(evidence)(textIn(webPage, 'datePublished'), 'json-ld datePublished of the web page', 'web page'),
    ...fromMeta(evidence, weakKeys, 'weak meta'),
  ]
}

/** An article's date is the page's. */
function traitsOfThing(evidence: Evidence): string[] {
  if (isSold(evidence)) return ['release']
  return evidence.linked !== undefined && isArticle(evidence.linked)
    ? ['json-ld', 'json-ld of an article']
    : ['json-ld']
}

/** A product's or an event's date is its release, not the page's. */
const isSold = ({ linked }: Evidence): boolean =>
  linked !== undefined &&
  !isArticle(linked) &&
  typesOf(linked).some((type) => /^Product|Event$|^Movie$|^Book$|Game$|^Course|Application$/.test(type))

const fromMeta = (evidence: Evidence, names: readonly string[], trait: string): Candidate<string>[] =>
  names.flatMap((key) => metaDate(evidence, key, trait))

/** The first value of a key that is a date. */
function metaDate(evidence: Evidence, key: string, trait: string): Candidate<string>[] {
  for (const value of evidence.sightings.metas.get(key) ?? []) {
    const [candidate] = reader(evidence)(value, `meta ${key}`, trait)
    if (candidate !== undefined) return [candidate]
  }
  return []
}

/** When metadata says that the page was last changed, the most careful source first. */
export function changeDates(evidence: Evidence): Candidate<string>[] {
  const read = reader(evidence)
  return [
    ...read(textIn(evidence.linked, 'dateModified'), 'json-ld dateModified'),
    ...fromMeta(evidence, changeKeys, 'modified'),
    ...read(textIn(evidence.marked, 'dateModified'), 'microdata dateModified'),
    ...read(textIn(evidence.webPage, 'dateModified'), 'json-ld dateModified of the web page'),
  ]
}
