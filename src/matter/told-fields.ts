import { parseDate } from '../text/date/index.js'
import type { Matter, PageType } from '../types.js'
import { httpUrl } from './sources/page-url.js'

type Told = Readonly<Record<string, unknown>>
type Reader = (value: unknown) => unknown

/** Names of a field in front matter, the one of this program first, and how its value is read. */
const fields: readonly (readonly [keyof Matter, readonly string[], Reader])[] = [
  ['title', ['title', 'Title'], lineOf],
  ['author', ['author', 'authors'], linesOf],
  ['date', ['date', 'published', 'pubDate', 'publishDate', 'Published Time'], dayOf],
  ['modified', ['modified', 'updated', 'updatedDate', 'lastmod'], dayOf],
  ['description', ['description', 'summary', 'excerpt'], lineOf],
  ['source', ['source', 'url', 'canonical', 'URL Source'], addressOf],
  ['site', ['site'], lineOf],
  ['section', ['section'], lineOf],
  ['lang', ['lang', 'language'], tagOf],
  ['tags', ['tags', 'keywords'], linesOf],
  ['image', ['image'], addressOf],
  ['image_caption', ['image_caption'], lineOf],
  ['image_credit', ['image_credit'], lineOf],
  ['license', ['license'], lineOf],
  ['type', ['type'], typeOf],
  ['quality', ['quality'], shareOf],
  ['crawled', ['crawled'], dayOf],
]

/** The fields that the front matter of a text gives; a value of another kind gives none. */
export function fieldsTold(told: Told): Matter {
  const read = fields.flatMap(([field, names, reader]) => {
    const name = names.find((each) => told[each] !== undefined && told[each] !== null)
    const value = name === undefined ? undefined : reader(told[name])
    return value === undefined ? [] : [[field, value]]
  })
  return Object.fromEntries(read)
}

/** Characters of a value at most. */
const LONGEST = 2000

function lineOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : ''
  return text === '' || text.length > LONGEST ? undefined : text
}

function linesOf(value: unknown): string[] | undefined {
  const lines = (Array.isArray(value) ? value : [value]).flatMap((each) => lineOf(nameOf(each)) ?? [])
  return lines.length === 0 ? undefined : lines
}

/** Authors may be written with what else is known of them. */
const nameOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'name' in value ? value.name : value

const iso = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/

function dayOf(value: unknown): string | undefined {
  const text = lineOf(value)
  return text === undefined || iso.test(text) ? text : parseDate(text, {})
}

function addressOf(value: unknown): string | undefined {
  return httpUrl(lineOf(value))
}

function tagOf(value: unknown): string | undefined {
  const text = lineOf(value)
  return text !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text) ? text : undefined
}

const types = new Set<unknown>([
  'article',
  'forum',
  'product',
  'listing',
  'collection',
  'documentation',
  'service',
] satisfies PageType[])

/** A writer of sites names layouts with the same word. */
function typeOf(value: unknown): unknown {
  return types.has(value) ? value : undefined
}

function shareOf(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined
}
