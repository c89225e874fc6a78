import type { RecordBounds } from '../formats/format.js'
import { skipLineEnds } from '../mime/find-blank.js'
import type { Gap } from '../piece.js'
import type { Entry, Loss, WarcRecord } from './entry.js'
import { HeaderFinder } from './find-record.js'
import { parseWarcHeader, type WarcHeader } from './warc-header.js'
import { Window } from './window.js'

/** Bytes of a record that is too large which are kept to tell what it is: any header, and the beginning of the page. */
const BEGINNING = 64 * 2 ** 10
/** Line ends behind a record from which nothing else is waited for; the format has two. */
const MOST_LINE_ENDS = 64

const NAME = 'WARC/'
const SEPARATOR = '\r\n\r\n'

const CUT = 'The archive ends in the middle of a record'
const MIXED = 'The record is cut, or longer than its Content-Length says'

/** A record whose header or block has more bytes is skipped instead of kept. */
type Bounds = Pick<RecordBounds, 'maxRecordBytes' | 'maxHeaderBytes'>

/** What the splitter is about to read. */
type State =
  | { readonly kind: 'boundary' }
  | { readonly kind: 'block'; readonly header: WarcHeader; readonly start: number }
  | Search

/** A way through bytes that are no records, or none that can be held. */
interface Search {
  readonly kind: 'search'
  /** What is lost on the way; nothing where it has been told already. */
  readonly loss?: Omit<Loss, 'kind' | 'range'>
  /** Where in the stream the loss begins. */
  readonly lostFrom: number
  /** A record that is too large, to be told when its end is reached. */
  readonly large?: WarcRecord
}

/** Whether a step got on, or needs more bytes. */
type Step = Entry | 'on' | 'wait'

/**
 * Cuts a stream of bytes into the records of a WARC archive as its chunks come in, holding no more than one. A record is
 * believed when its separator, another record or nothing follows it; if not, the next one is looked for from the end of
 * its header on.
 */
export class WarcSplitter {
  readonly #window = new Window()
  readonly #finder: HeaderFinder
  readonly #bounds: Bounds
  #state: State = { kind: 'boundary' }
  #number = 0
  /** Offset in the window from which a search goes on. */
  #from = 0
  /** Place in the stream where its bytes end, or stop to be right; unknown while more come. */
  #end: number | undefined

  constructor(bounds: Bounds) {
    this.#bounds = bounds
    this.#finder = new HeaderFinder(this.#window, bounds.maxHeaderBytes)
  }

  /** Number of the record that is being read. */
  get pending(): number {
    return this.#state.kind === 'boundary' ? this.#number + 1 : Math.max(this.#number, 1)
  }

  /** Yields what ends in this chunk. */
  *push(chunk: Uint8Array): Generator<Entry, void, undefined> {
    this.#window.push(chunk)
    yield* this.#advance()
  }

  /** Yields what is left. */
  *end(): Generator<Entry, void, undefined> {
    this.#end = Number.POSITIVE_INFINITY
    yield* this.#advance()
    this.#window.discard(this.#window.length)
    if (this.#state.kind === 'search') yield* this.#tell(this.#state, 'nothing')
  }

  /**
   * Yields what is left before a gap. What the gap cuts is not told here but with it, and whatever stands behind it and
   * is no record belongs to it too.
   */
  *interrupt({ damage, sound }: Gap): Generator<Entry, Pick<Loss, 'number' | 'header'>, undefined> {
    this.#end = damage === 'cut' ? Number.POSITIVE_INFINITY : sound
    yield* this.#advance()
    this.#end = undefined
    this.#window.discard(this.#window.length)
    const search = this.#state.kind === 'search' ? this.#state : undefined
    const isCut = search?.loss?.message === CUT || (damage === 'corrupt' && (search?.lostFrom ?? 0) >= sound)
    const cut = isCut ? search?.loss : undefined
    if (search !== undefined && cut === undefined) yield* this.#tell(search, 'nothing')
    if (cut === undefined) this.#number += 1
    this.#from = 0
    this.#state = { kind: 'search', lostFrom: this.#window.position }
    return cut ?? { number: this.#number }
  }

  *#advance(): Generator<Entry, void, undefined> {
    for (let step = this.#step(); step !== 'wait'; step = this.#step()) if (step !== 'on') yield step
  }

  #step(): Step {
    const state = this.#state
    if (state.kind === 'boundary') return this.#readHeader()
    return state.kind === 'block' ? this.#readBlock(state) : this.#search(state)
  }

  #readHeader(): Step {
    this.#window.discard(skipLineEnds(this.#window.bytes, 0))
    const { bytes } = this.#window
    const open = this.#end === undefined
    if (bytes.length === 0 || (bytes.length < NAME.length && open)) return 'wait'
    if (!isAt(bytes, 0, NAME)) return this.#lose('Something else stands where a record should begin', 0)
    const blank = this.#finder.findEnd(0)
    const { maxHeaderBytes } = this.#bounds
    if (blank === undefined && bytes.length < maxHeaderBytes) return open ? 'wait' : this.#lose(CUT, NAME.length)
    if (blank === undefined || blank.end > maxHeaderBytes) {
      return this.#lose(`The header of the record is longer than ${maxHeaderBytes} bytes`, NAME.length)
    }
    const header = parseWarcHeader(bytes.subarray(0, blank.start))
    if ('fault' in header) return this.#lose(header.fault, NAME.length, header.fields && { fields: header.fields })
    this.#number += 1
    this.#state = { kind: 'block', header, start: blank.end }
    return 'on'
  }

  #readBlock({ header, start }: Extract<State, { kind: 'block' }>): Step {
    const { bytes, position } = this.#window
    const open = this.#end === undefined
    const end = start + header.length
    if (header.length > this.#bounds.maxRecordBytes) return this.#skipLarge(header, start)
    if (bytes.length < end) return open ? 'wait' : this.#lose(CUT, start, header)
    const next = skipLineEnds(bytes, end, MOST_LINE_ENDS)
    const isSeparated = next < bytes.length && isAt(bytes, end, SEPARATOR)
    if (!isSeparated && open && bytes.length < next + NAME.length && next < end + MOST_LINE_ENDS) return 'wait'
    if (!isSeparated && next < bytes.length && !isAt(bytes, next, NAME)) {
      return this.#lose(`The record does not end where its Content-Length of ${header.length} says`, start, header)
    }
    // What a gap makes doubtful is lost with it.
    if (this.#end !== undefined && position + end > this.#end) return this.#lose(CUT, start, header)
    this.#window.discard(end)
    this.#state = { kind: 'boundary' }
    return this.#toRecord({ header, start, size: 'whole' }, bytes.subarray(0, end), position)
  }

  #skipLarge(header: WarcHeader, start: number): Step {
    const { bytes, position } = this.#window
    if (bytes.length < start + Math.min(BEGINNING, header.length) && this.#end === undefined) return 'wait'
    const held = Buffer.from(bytes.subarray(0, start + Math.min(BEGINNING, header.length)))
    const large = this.#toRecord({ header, start, size: 'too-large' }, held, position)
    this.#from = start
    this.#state = {
      kind: 'search',
      lostFrom: position,
      loss: { number: this.#number, message: CUT, header },
      large,
    }
    return 'on'
  }

  #toRecord(
    { header, start, size }: { header: WarcHeader; start: number; size: WarcRecord['size'] },
    bytes: Buffer,
    position: number,
  ): WarcRecord {
    const range = [position, position + start + header.length] as const
    return { kind: 'record', number: this.#number, range, header, block: bytes.subarray(start), size }
  }

  /** Goes on to the next record. A header that could be read says which one is lost. */
  #lose(message: string, from: number, header?: Loss['header']): 'on' {
    if (this.#state.kind === 'boundary') this.#number += 1
    const loss = { number: this.#number, message, ...(header === undefined ? {} : { header }) }
    this.#from = from
    this.#state = { kind: 'search', loss, lostFrom: this.#window.position }
    return 'on'
  }

  #search(search: Search): Step {
    const window = this.#window
    const { large } = search
    const left = large === undefined ? Number.POSITIVE_INFINITY : large.range[1] - window.position
    const isReached = window.length >= left
    const until = window.position + left
    const found = this.#finder.seek(this.#from, left)
    this.#from = 0
    if (found === undefined && !(large !== undefined && isReached)) return 'wait'
    window.discard(found ?? until - window.position)
    this.#state = { kind: 'boundary' }
    if (found === undefined && large !== undefined) return large
    const [told] = this.#tell(search, 'another')
    return told ?? 'on'
  }

  /** The loss up to here, and what follows it. */
  *#tell({ loss, lostFrom }: Search, next: 'another' | 'nothing'): Generator<Loss, void, undefined> {
    if (loss === undefined) return
    const message = loss.message === CUT && next === 'another' ? MIXED : loss.message
    yield { ...loss, kind: 'loss', range: [lostFrom, this.#window.position], message }
  }
}

const isAt = (bytes: Buffer, index: number, text: string): boolean =>
  bytes.length >= index + text.length && bytes.toString('latin1', index, index + text.length) === text
