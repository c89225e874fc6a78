import type { ReadOutcome } from '../../types.js'
import type { Head } from '../head.js'

/** How sure a format is that an input is its own. */
export type Claim = 'certain' | 'likely' | 'no'

/** What a record may be at most. */
export interface RecordBounds {
  readonly maxRecordBytes: number
}

/** One input, decompressed, on its way to a format. */
export interface FormatInput {
  /** As the user finds it: for places. */
  readonly file: string
  /** Relative to the folder of the inputs: for ids and output paths. */
  readonly path: string
  readonly head: Head
  /** All of its bytes, the head among them. It may throw a `ReadError` where the input breaks. */
  readonly stream: AsyncIterable<Uint8Array>
  readonly bounds: RecordBounds
}

/** A format of inputs: one file of this folder and one line of its table. */
export interface Format {
  /** Tells from the beginning of an input whether it has this format; the extension is only a hint. */
  claim(head: Head): Claim
  /**
   * Yields the records and the failures of an input, in order, holding no more than the one in flight.
   * What ends the input is thrown as a `ReadError`.
   */
  read(input: FormatInput): AsyncIterable<ReadOutcome>
}
