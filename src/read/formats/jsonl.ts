import { constants } from 'node:buffer'
import type { Failure, ReadOutcome } from '../../types.js'
import { sniffUtf16 } from '../charset/utf16.js'
import { toFailure } from '../failure.js'
import { HEAD_BYTES, type Head } from '../head.js'
import { Gap } from '../piece.js'
import { ReadError } from '../read-error.js'
import { type Line, LineSplitter } from '../split-lines.js'
import type { Claim, Format, FormatInput } from './format.js'
import { parseRecord } from './jsonl-record.js'

/** A crawl with one JSON object a line, which holds a page as `html` or `text`. */
export const jsonl: Format = { holds: 'text', claim, read }

const EXTENSIONS: ReadonlySet<string> = new Set(['.jsonl', '.ndjson', '.jsonlines'])

/** An object, or an array of them: that is JSON, not JSONL, but the same pages are meant. */
const OBJECT = /^\s*(?:\[\s*)?\{\s*"/
/** A first line of brackets alone, and then what belongs inside them: JSON that is spread over lines. */
const SPREAD = /^\s*(?:\[[^\S\n]*\n\s*\{|\[?[^\S\n]*\{[^\S\n]*\n\s*")/
const PAGE_KEY = /"(?:html|text)"\s*:/

function claim({ bytes, text, extension }: Head): Claim {
  const object = OBJECT.test(text)
  if (object && PAGE_KEY.test(text)) return 'certain'
  const long = bytes.length === HEAD_BYTES && !text.trimStart().includes('\n')
  return EXTENSIONS.has(extension) || (object && long) ? 'likely' : 'no'
}

async function* read(input: FormatInput): AsyncGenerator<ReadOutcome, void, undefined> {
  refuseOthers(input.head)
  const lines = new LineSplitter(Math.min(input.bounds.maxRecordBytes, constants.MAX_STRING_LENGTH))
  const records = new Records(input)
  try {
    for await (const piece of input.pieces) {
      if (piece instanceof Gap) yield records.tell(piece, lines.interrupt())
      else for (const line of lines.push(piece)) yield* records.read(line)
    }
  } catch (cause) {
    throw cause instanceof ReadError ? cause.at({ record: records.count + 1, line: lines.pending }) : cause
  }
  for (const line of lines.end()) yield* records.read(line)
  if (records.count === 0) throw new ReadError({ code: 'E_EMPTY', message: 'The file holds nothing but white space' })
}

/** What looks like it line by line and is not gives one failure, not one a line. */
function refuseOthers({ bytes, text }: Head): void {
  if (sniffUtf16(bytes) !== undefined) {
    throw new ReadError({ code: 'E_JSONL', message: 'The lines are in UTF-16', expected: 'JSONL in UTF-8' })
  }
  if (SPREAD.test(text)) {
    throw new ReadError({ code: 'E_JSONL', message: 'The file is one JSON value that is spread over several lines' })
  }
}

/** Turns lines into outcomes, counting those that are not blank. */
class Records {
  count = 0
  readonly #input: FormatInput

  constructor(input: FormatInput) {
    this.#input = input
  }

  *read(line: Line): Generator<ReadOutcome, void, undefined> {
    if (line.bytes === undefined) {
      this.count += 1
      yield this.#tooLarge(line)
      return
    }
    const json = decodeLine(line.bytes, line.number)
    if (json === '') return
    this.count += 1
    const { file, path } = this.#input
    const place = { file, record: this.count, line: line.number, range: line.range }
    const standing = { path, place, number: line.number, bytes: line.bytes.length }
    yield parseRecord(json, { ...standing, code: 'E_JSONL', noun: 'object' })
  }

  /** A gap takes the line with it that it cuts, and the rest of that line behind it cannot be told from a line. */
  tell({ error }: Gap, line: number): Failure {
    this.count += 1
    return toFailure(this.#input, error.at({ record: this.count, line }).problem)
  }

  #tooLarge({ number, range }: Line): Failure {
    const { file, path, bounds } = this.#input
    return toFailure(
      { file, path, id: `${path}#${number}` },
      {
        code: 'E_TOO_LARGE',
        message: `The line has ${range[1] - range[0]} bytes, more than ${bounds.maxRecordBytes}`,
        record: this.count,
        line: number,
        range,
      },
    )
  }
}

/** Without the byte order mark that some tools put at the beginning, and without white space around it. */
function decodeLine(bytes: Buffer, number: number): string {
  const marked = number === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return bytes.toString('utf8', marked ? 3 : 0).trim()
}
