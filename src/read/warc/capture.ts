import type { FailureCode, SkipReason } from '../../types.js'
import type { RecordBounds } from '../formats/format.js'
import { type MediaType, parseMediaType } from '../mime/media-type.js'
import { type CodingError, decodeBody } from './content-coding.js'
import { dechunk } from './dechunk.js'
import type { WarcRecord } from './entry.js'
import { parseHttpResponse } from './http-response.js'

/** What a record captured: a body with its type, a reason why it is not looked at, or why it cannot be read. */
export type Capture =
  | { readonly kind: 'body'; readonly media: MediaType; readonly body: Buffer }
  | { readonly kind: 'skip'; readonly skip: SkipReason }
  | { readonly kind: 'fault'; readonly code: FailureCode; readonly message: string }
  | { readonly kind: 'none' }

/** Below this many bytes a body may grow as it likes: see `maxRatio`. */
const RATIO_COUNTS_FROM = 2 ** 20

/** Reads what a record captured; `none` for records that only describe others. */
export function readCapture(record: WarcRecord, bounds: RecordBounds): Capture {
  const { header, block } = record
  switch (header.type) {
    case 'response':
      return readResponse(record, bounds)
    case 'resource':
    case 'conversion':
      return { kind: 'body', media: parseMediaType(header.fields.get('content-type')), body: block }
    case 'revisit':
      return { kind: 'skip', skip: 'revisit' }
    case 'continuation':
      return fault('E_WARC', 'The record goes on with one that was cut in segments, which are not put together')
    case 'warcinfo':
    case 'request':
    case 'metadata':
      return { kind: 'none' }
    default:
      return fault('E_WARC', `The record is of a type that is not known: \`${header.type.slice(0, 40)}\``)
  }
}

/** Protocols other than HTTP, such as DNS, are captured as they are. */
function readResponse({ header, block, size }: WarcRecord, bounds: RecordBounds): Capture {
  const media = parseMediaType(header.fields.get('content-type'))
  const response = parseHttpResponse(block)
  if (response === undefined) {
    if (media.name !== '' && media.name !== 'application/http') return { kind: 'body', media, body: block }
    return fault('E_HTTP', 'The record does not hold an HTTP response')
  }
  const { status, fields, body } = response
  if (size === 'whole' && block.length - body.length > bounds.maxHeaderBytes) {
    return fault('E_HTTP', `The header of the response is longer than ${bounds.maxHeaderBytes} bytes`)
  }
  if (status < 200 || status > 299) return { kind: 'skip', skip: 'http-status' }
  const type = parseMediaType(fields.get('content-type'))
  if (size === 'too-large') return { kind: 'body', media: type, body }
  const isCut = header.fields.has('warc-truncated')
  const codings = [fields.get('content-encoding'), fields.get('transfer-encoding')].flatMap(splitList)
  const decoded = decode(body, { codings, bounds, end: isCut ? 'cut' : 'whole' })
  return Buffer.isBuffer(decoded) ? { kind: 'body', media: type, body: decoded } : decoded
}

interface Decoding {
  /** In the order in which they were applied. */
  readonly codings: readonly string[]
  readonly bounds: RecordBounds
  readonly end: 'whole' | 'cut'
}

/** Undoes the codings of a body. More than one compression is refused as any archive inside another is. */
function decode(body: Buffer, { codings, bounds, end }: Decoding): Buffer | Capture {
  const compressions = codings.filter((coding) => coding !== 'chunked' && coding !== 'identity')
  if (compressions.length > 1) return fault('E_HTTP', `The body is compressed ${compressions.length} times`)
  const { body: joined, state } = codings.includes('chunked') ? dechunk(body) : { body, state: 'whole' }
  if (state === 'broken') return fault('E_HTTP', 'The body is not in chunks as its header says')
  if (state === 'cut' && end === 'whole') return fault('E_HTTP', 'The body is cut: its last chunk is not whole')
  const [coding] = compressions
  if (coding === undefined) return joined
  const most = Math.max(RATIO_COUNTS_FROM, joined.length * bounds.maxRatio)
  const decoded = decodeBody(joined, coding, { maxOutputLength: Math.min(bounds.maxRecordBytes, most), end })
  if (typeof decoded !== 'string') return decoded
  return explain(decoded, coding, most < bounds.maxRecordBytes ? 'E_RATIO' : 'E_TOO_LARGE')
}

function explain(error: CodingError, coding: string, tooLarge: FailureCode): Capture {
  if (error === 'too-large') return fault(tooLarge, 'The body grows too large when it is decompressed')
  if (error === 'cut') return fault('E_HTTP', `The body is cut: its ${coding} data does not end`)
  if (error === 'broken') return fault('E_HTTP', `The ${coding} data of the body is corrupt`)
  return fault('E_HTTP', `The body is in the content coding \`${coding.slice(0, 40)}\`, which is not read`)
}

const splitList = (value: string | undefined): string[] =>
  (value ?? '')
    .toLowerCase()
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')

const fault = (code: FailureCode, message: string): Capture => ({ kind: 'fault', code, message })
