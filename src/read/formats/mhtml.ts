import { constants } from 'node:buffer'
import type { SourceRecord } from '../../types.js'
import type { Head } from '../head.js'
import { parseFields } from '../mime/fields.js'
import { findHtml } from '../mime/find-html.js'
import { ReadError } from '../read-error.js'
import { collect } from '../read-page.js'
import type { Claim, Format, FormatInput } from './format.js'

/** A page that a browser saved with its pictures in one file (MHTML). */
export const mhtml: Format = { holds: 'bytes', claim, read }

/** The first field of a header, in any order; mails begin like that too, but are not of these types. */
const OPENING = /^(?:From|MIME-Version|Snapshot-Content-Location|Subject|Date|Content-Type)\s*:/i
const TYPE = /^Content-Type\s*:\s*(?:multipart\/related|text\/html)\b/im
const VERSION = /^MIME-Version\s*:/im

function claim({ text, extension }: Head): Claim {
  const end = text.search(/\r?\n\r?\n/)
  const header = end === -1 ? text : text.slice(0, end)
  if (OPENING.test(header) && TYPE.test(header) && VERSION.test(header)) return 'certain'
  return (extension === '.mht' || extension === '.mhtml') && OPENING.test(header) ? 'certain' : 'no'
}

async function* read({ file, path, head, stream, bounds }: FormatInput): AsyncGenerator<SourceRecord, void, undefined> {
  const bytes = await collect(stream, Math.min(bounds.maxRecordBytes, constants.MAX_STRING_LENGTH))
  const page = findHtml(bytes)
  if (typeof page === 'string') throw new ReadError({ code: 'E_MHTML', message: page })
  const { fields: outer } = parseFields(head.text.split(/\r?\n\r?\n/, 1)[0]?.split(/\r?\n/) ?? [])
  const url = outer.get('snapshot-content-location') ?? page.fields.get('content-location')
  const crawled = toTime(outer.get('date'))
  const { decodePage } = await import('../charset/index.js')
  yield {
    id: path,
    kind: 'html',
    content: decodePage(page.body, 'html', page.media.charset),
    bytes: bytes.length,
    place: { file },
    path,
    ...(url === undefined || url === '' ? {} : { url: url.toWellFormed() }),
    ...(crawled === undefined ? {} : { crawled }),
  }
}

/** A date as mails have it, which is always in English (RFC 5322). */
function toTime(date: string | undefined): string | undefined {
  const time = new Date(date ?? '')
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}
