import { type FieldLines, type Fields, parseFields } from '../mime/fields.js'

/** The header of a WARC record. */
export interface WarcHeader {
  /** `WARC-Type` in lower case. */
  readonly type: string
  /** Bytes of the block behind the header. */
  readonly length: number
  readonly fields: Fields
}

const VERSION = /^WARC\/\d+\.\d+\s*$/
/** No more digits than a number holds exactly. */
const LENGTH = /^\d{1,15}$/
/** Characters of a wrong value that are shown. */
const SHOWN = 40

/** What should be a header and is none. */
export interface BrokenHeader {
  /** Why, in a sentence. */
  readonly fault: string
  /** What it says all the same, where it is of one record. */
  readonly fields?: Fields
}

/** Reads a header, or says what is wrong with it. */
export function parseWarcHeader(bytes: Buffer): WarcHeader | BrokenHeader {
  const [version = '', ...lines] = bytes.toString('utf8').split(/\r?\n/)
  if (!VERSION.test(version)) return { fault: 'The first line of the record is no version of WARC' }
  const parsed = parseFields(lines)
  const { fields } = parsed
  if (isTwofold(parsed)) return { fault: 'The record is cut in its header, and another one follows' }
  const type = fields.get('warc-type')?.toLowerCase()
  const length = fields.get('content-length')
  if (type === undefined || type === '') return { fault: 'The record has no WARC-Type', fields }
  if (length === undefined) return { fault: 'The record has no Content-Length', fields }
  if (!LENGTH.test(length)) {
    return { fault: `The Content-Length of the record is \`${show(length)}\`, not a count of bytes`, fields }
  }
  return { type, length: Number(length), fields }
}

/** Fields that a header may have several of. */
const REPEATED: ReadonlySet<string> = new Set(['warc-concurrent-to', 'warc-protocol', 'warc-cipher-suite'])

/** A header that is cut by the next record has fields of both, or the name of the format at the end of a line. */
const isTwofold = ({ repeated, loose }: FieldLines): boolean =>
  repeated.some((name) => !REPEATED.has(name) && (name.startsWith('warc-') || name === 'content-length')) ||
  loose.some((line) => /WARC\/\d+\.\d+\s*$/.test(line))

const show = (value: string): string => value.slice(0, SHOWN).toWellFormed()
