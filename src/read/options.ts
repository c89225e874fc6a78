import type { InputFormat } from './formats/names.js'

/** Options of reading inputs. */
export interface ReadOptions {
  /** Format of every input; `auto` tells it from the content. */
  readonly from: 'auto' | InputFormat
  /** What the input `-` reads. */
  readonly stdin: AsyncIterable<Uint8Array>
  /** A longer record (bytes, after decompression) is a failure, and the next one goes on. */
  readonly maxRecordBytes: number
  /** A longer header of a record in an archive (bytes) is a failure, and the next record goes on. */
  readonly maxHeaderBytes: number
  /** Compressed data that grows by more than this factor, past its first megabyte, is a failure. */
  readonly maxRatio: number
  /** Files and folders that are left out wherever they turn up, such as the output folder of the run. */
  readonly ignore: readonly string[]
  /** Told the number of bytes each time that some were read, before decompression: how far a run is. */
  readonly onBytes: (bytes: number) => void
}

/** Standard input is opened when it is read, not when this module is loaded. */
const standardInput: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator](),
}

/** 32 MB, 64 kB and 200 : 1 are the budgets of one record (HARDENING.md): what common crawls hold stays far below them. */
export const defaultReadOptions: Required<ReadOptions> = {
  from: 'auto',
  stdin: standardInput,
  maxRecordBytes: 32 * 2 ** 20,
  maxHeaderBytes: 64 * 2 ** 10,
  maxRatio: 200,
  ignore: [],
  onBytes: () => undefined,
}
