import { normalizeLanguage } from '../../text/language/index.js'
import type { ReadOutcome, SourceRecord } from '../../types.js'
import { decodePage } from '../charset/index.js'
import { toFailure } from '../failure.js'
import type { FormatInput } from '../formats/format.js'
import type { MediaType } from '../mime/media-type.js'
import type { Problem } from '../read-error.js'
import { readCapture } from './capture.js'
import type { Loss, WarcRecord } from './entry.js'
import { nameKind } from './name-kind.js'
import type { WarcHeader } from './warc-header.js'

/** The input that records come from. */
export type Scene = Pick<FormatInput, 'file' | 'path' | 'bounds'>

/** The page of a record, why there is none, or nothing for a record that only describes another one. */
export function toOutcome(record: WarcRecord, scene: Scene): ReadOutcome | undefined {
  const capture = readCapture(record, scene.bounds)
  if (capture.kind === 'none') return undefined
  const shared = describe(record, scene)
  if (capture.kind === 'skip') return { ...shared, skip: capture.skip }
  if (capture.kind === 'fault') return toFault(record, scene, capture)
  const kind = isExtract(record, capture.media) ? 'text' : nameKind(capture.media, capture.body)
  if (kind === undefined) return { ...shared, skip: 'not-a-page' }
  if (record.size === 'too-large') {
    const message = `The record has ${record.header.length} bytes, more than ${scene.bounds.maxRecordBytes}`
    return toFault(record, scene, { code: 'E_TOO_LARGE', message })
  }
  return { ...shared, kind, content: decodePage(capture.body, kind, capture.media.charset) }
}

/** The text that was extracted from a page needs no second look. */
const isExtract = ({ header }: WarcRecord, { name }: MediaType): boolean =>
  header.type === 'conversion' && name === 'text/plain'

/** A failure of a record, or of bytes that should be one. */
export function toFault(
  {
    header,
    number,
    range,
  }: WarcRecord | Omit<Loss, 'kind'> | (Pick<Loss, 'number' | 'header'> & { readonly range?: undefined }),
  { file, path }: Scene,
  problem: Problem,
): ReadOutcome {
  const id = idOf(header, `${path}#${number}`)
  return toFailure({ file, path, id }, { record: number, ...(range === undefined ? {} : { range }), ...problem })
}

/** All that a record has but its content. */
function describe({ header, number, range }: WarcRecord, { file, path }: Scene): SourceRecord {
  const url = addressOf(header)
  const crawled = header.fields.get('warc-date')
  const lang = languageOf(header)
  return {
    id: idOf(header, `${path}#${number}`),
    kind: 'text',
    content: '',
    bytes: range[1] - range[0],
    place: { file, record: number, range },
    path,
    ...(url === undefined ? {} : { url }),
    ...(crawled === undefined || crawled === '' ? {} : { crawled: crawled.toWellFormed() }),
    ...(lang === undefined ? {} : { lang }),
    ...(header.type === 'conversion' ? { titled: true } : {}),
  }
}

/** The language that a crawler found in a page; several of them say nothing of its main content. */
function languageOf({ fields }: WarcHeader): string | undefined {
  const languages = fields.get('warc-identified-content-language')?.split(',') ?? []
  return languages.length === 1 ? normalizeLanguage(languages[0] ?? '') : undefined
}

function idOf(header: Pick<WarcHeader, 'fields'> | undefined, fallback: string): string {
  const id = unwrap(header?.fields.get('warc-record-id'))
  return id ?? (header === undefined ? undefined : addressOf(header)) ?? fallback
}

const addressOf = ({ fields }: Pick<WarcHeader, 'fields'>): string | undefined => unwrap(fields.get('warc-target-uri'))

/** Ids stand in angle brackets, and with some crawlers addresses do. */
function unwrap(value: string | undefined): string | undefined {
  const bare = value?.startsWith('<') && value.endsWith('>') ? value.slice(1, -1) : value
  return bare === undefined || bare === '' ? undefined : bare.toWellFormed()
}
