import { gzipSync } from 'node:zlib'

/** A record to be written. */
export interface Written {
  readonly type?: string
  readonly uri?: string
  readonly id?: string
  readonly date?: string
  /** Media type of the block. */
  readonly media?: string
  readonly block?: string | Uint8Array
  /** Further fields; one that is there already is replaced, `undefined` takes it out. */
  readonly fields?: Readonly<Record<string, string | undefined>>
}

/** Writes a record of a WARC archive, with the separator behind it. */
export function warcRecord({ type = 'response', uri, id, date, media, block = '', fields = {} }: Written): Buffer {
  const bytes = Buffer.from(block)
  const all: Record<string, string | undefined> = {
    'WARC-Type': type,
    'WARC-Record-ID': id === undefined ? undefined : `<${id}>`,
    'WARC-Date': date ?? '2024-03-08T09:10:11Z',
    'WARC-Target-URI': uri,
    'Content-Type': media ?? (type === 'response' ? 'application/http; msgtype=response' : 'text/plain'),
    'Content-Length': String(bytes.length),
    ...fields,
  }
  const lines = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\r\n`]))
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')])
}

/** Writes an HTTP response. */
export function httpResponse(
  body: string | Uint8Array,
  fields: Readonly<Record<string, string>> = { 'Content-Type': 'text/html' },
  status = '200 OK',
): Buffer {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`), Buffer.from(body)])
}

/** A record with the page of that number, which no other number shares. */
export function pageRecord(number: number, body = pageOf(number)): Buffer {
  return warcRecord({ id: `urn:page:${number}`, uri: `https://example.org/${number}`, block: httpResponse(body) })
}

/** The page of a number. */
export const pageOf = (number: number): string =>
  `<!doctype html><title>Page ${number}</title><p>Text of page ${number}.`

/** Gzips each record on its own, as crawlers do. */
export const gzipEach = (records: readonly Uint8Array[]): Buffer[] => records.map((record) => gzipSync(record))
