import { UnscrapeError } from '../errors.js'
import type { SourceRecord } from '../types.js'

/** A page in memory: its HTML, or the text that something made of it. */
export type PageInput = { readonly id?: string; readonly url?: string; readonly crawled?: string } & (
  | { readonly html: string }
  | { readonly text: string }
)

/** What the library cleans: a page in memory, or a record that was read. */
export type Input = PageInput | SourceRecord

/** Makes a record of a page in memory; a record is returned as it is. */
export function toRecord(input: Input, fallbackId = 'input'): SourceRecord {
  if (!isObject(input)) throw noPage(input)
  if ('kind' in input) return input
  const content = contentOf(input)
  for (const key of ['id', 'url', 'crawled'] as const) checkText(key, input[key])
  const id = input.id ?? input.url ?? fallbackId
  return {
    id,
    kind: 'html' in input ? 'html' : 'text',
    content,
    bytes: content.length,
    place: { file: id },
    path: id,
    ...(input.url === undefined ? {} : { url: input.url }),
    ...(input.crawled === undefined ? {} : { crawled: input.crawled }),
  }
}

function checkText(key: string, value: unknown): void {
  if (value === undefined || typeof value === 'string') return
  throw new UnscrapeError('E_USAGE', `Expected a text for \`${key}\` of a page, not ${typeof value}`)
}

function contentOf(input: PageInput): string {
  const content: unknown = 'html' in input ? input.html : input.text
  if (typeof content === 'string') return content
  throw noPage(content)
}

/** Whoever calls from JavaScript may give anything. */
export const isObject = (input: unknown): input is object => typeof input === 'object' && input !== null

const noPage = (input: unknown): UnscrapeError =>
  new UnscrapeError(
    'E_USAGE',
    `Expected a page as { html: string } or { text: string }, not ${input === null ? 'null' : typeof input}`,
  )
