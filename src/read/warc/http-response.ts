import { type Fields, parseFields } from '../mime/fields.js'
import { findBlank } from '../mime/find-blank.js'

/** A response as it came over the wire. */
export interface HttpResponse {
  readonly status: number
  readonly fields: Fields
  readonly body: Buffer
}

const STATUS_LINE = /^(?:HTTP\/\d[\d.]*|ICY)[ \t]+(\d{3})(?!\d)/i

/** Reads a response; nothing if the bytes do not begin as one. Without a blank line all of it is header. */
export function parseHttpResponse(block: Buffer): HttpResponse | undefined {
  const end = findBlank(block) ?? { start: block.length, end: block.length }
  if (!STATUS_LINE.test(block.toString('latin1', 0, 64))) return undefined
  const [first = '', ...lines] = block.toString('latin1', 0, end.start).split(/\r?\n/)
  const status = Number(STATUS_LINE.exec(first)?.[1])
  return { status, fields: parseFields(lines).fields, body: block.subarray(end.end) }
}
