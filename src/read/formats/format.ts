import type { ReadOutcome } from '../../types.js'
import type { Head } from '../head.js'
import type { Piece } from '../piece.js'

/** How sure a format is that an input is its own. */
export type Claim = 'certain' | 'likely' | 'no'

/** What a record may be at most. */
export interface RecordBounds {
  readonly maxRecordBytes: number
  readonly maxHeaderBytes: number
  readonly maxRatio: number
}

/** One input, decompressed, on its way to a format. */
export interface FormatInput {
  /** As the user finds it: for places. */
  readonly file: string
  /** Relative to the folder of the inputs: for ids and output paths. */
  readonly path: string
  readonly head: Head
  /** All of its bytes, the head among them, with gaps where it is broken. It may throw a `ReadError` where it ends. */
  readonly pieces: AsyncIterable<Piece>
  /** The same for formats that can do nothing with half of an input: the first gap is thrown. Only one may be read. */
  readonly stream: AsyncIterable<Uint8Array>
  /** Path of the file itself, where it is one and not compressed: for formats that are read from their end. */
  readonly absolute?: string
  readonly bounds: RecordBounds
}

/** A format of inputs: one file of this folder and one line of its table. */
export interface Format {
  /** Whether its inputs may hold bytes of any kind; those of all others are refused where they are plainly no text. */
  readonly holds: 'text' | 'bytes'
  /** Tells from the beginning of an input whether it has this format; the extension is only a hint. */
  claim(head: Head): Claim
  /**
   * Yields the records and the failures of an input, in order, holding no more than the one in flight.
   * What ends the input is thrown as a `ReadError`.
   */
  read(input: FormatInput): AsyncIterable<ReadOutcome>
}
