import { type Fields, parseFields } from './fields.js'
import { findBlank } from './find-blank.js'
import { type MediaType, parseMediaType } from './media-type.js'
import { decodeTransfer } from './transfer-encoding.js'

/** The page of a MIME document. */
export interface HtmlPart {
  readonly media: MediaType
  readonly body: Buffer
  readonly fields: Fields
}

interface Part {
  readonly fields: Fields
  readonly body: Buffer
}

const HTML: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml'])
const BOUNDARY = /;\s*boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i
/** A document is a list of parts; a list in a list is rare, and a deeper one a trap. */
const MOST_DEPTH = 4

/** Finds the first page among the parts of a MIME document, or says in a sentence why there is none. */
export function findHtml(bytes: Buffer): HtmlPart | string {
  let part = parsePart(bytes)
  for (let depth = 0; depth < MOST_DEPTH; depth++) {
    const media = parseMediaType(part.fields.get('content-type'))
    if (HTML.has(media.name)) return toPage(part, media)
    if (!media.name.startsWith('multipart/')) return 'The document holds no part of type `text/html`'
    const found = findPart(part)
    if (typeof found === 'string') return found
    part = found
  }
  return 'The parts of the document are nested too deep'
}

function parsePart(bytes: Buffer): Part {
  const end = findBlank(bytes) ?? { start: bytes.length, end: bytes.length }
  const lines = bytes.toString('latin1', 0, end.start).split(/\r?\n/)
  return { fields: parseFields(lines).fields, body: bytes.subarray(end.end) }
}

/** The first part that is a page or holds further parts. */
function findPart({ fields, body }: Part): Part | string {
  const [, quoted, bare] = BOUNDARY.exec(fields.get('content-type') ?? '') ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined) return 'The document does not say what stands between its parts'
  const line = `--${boundary}`
  let start = findLine(body, line, 0)
  while (start !== undefined && !body.toString('latin1', start.end, start.end + 2).startsWith('--')) {
    const next = findLine(body, line, start.end)
    const part = parsePart(skipLine(body.subarray(start.end, next?.start)))
    const { name } = parseMediaType(part.fields.get('content-type'))
    const isWanted = HTML.has(name) || name.startsWith('multipart/')
    if (isWanted) return next === undefined ? 'The document is cut in its page' : part
    start = next
  }
  return 'The document holds no part of type `text/html`'
}

/** A boundary with the end of the line before it, which belongs to it. */
function findLine(body: Buffer, line: string, from: number): { start: number; end: number } | undefined {
  for (let at = body.indexOf(line, from); at !== -1; at = body.indexOf(line, at + 1)) {
    const isFirst = at === 0 || body[at - 1] === 10
    const start = body[at - 2] === 13 ? at - 2 : at - 1
    if (isFirst) return { start: Math.max(0, start), end: at + line.length }
  }
  return undefined
}

function skipLine(bytes: Buffer): Buffer {
  const feed = bytes.indexOf(10)
  return feed === -1 ? bytes.subarray(bytes.length) : bytes.subarray(feed + 1)
}

function toPage({ fields, body }: Part, media: MediaType): HtmlPart | string {
  const encoding = (fields.get('content-transfer-encoding') ?? '').toLowerCase()
  const decoded = decodeTransfer(body, encoding)
  if (decoded === undefined)
    return `The page is in the transfer encoding \`${encoding.slice(0, 40)}\`, which is not read`
  return { media, body: decoded, fields }
}
