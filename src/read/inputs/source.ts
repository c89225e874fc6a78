import { createReadStream } from 'node:fs'
import { guard } from './system-error.js'

/** One input that can be opened. */
export interface Source {
  /** As the user finds it. */
  readonly file: string
  /** Relative to the folder of the inputs, with `/` on every system. */
  readonly path: string
  /** Where the file lies; standard input lies nowhere. */
  readonly absolute?: string
  /** What breaks the stream is a `ReadError`. */
  open(): AsyncIterable<Uint8Array>
}

/** Bytes that are read at a time: past 256 kB larger reads gain nothing. */
const CHUNK = 256 * 2 ** 10

/** A file as a source. */
export function fileSource(absolute: string, { file, path }: Pick<Source, 'file' | 'path'>): Source {
  return { file, path, absolute, open: () => guard(createReadStream(absolute, { highWaterMark: CHUNK })) }
}

/** Standard input as a source. */
export function stdinSource(stdin: AsyncIterable<Uint8Array>): Source {
  return { file: 'stdin', path: 'stdin', open: () => guard(stdin) }
}
