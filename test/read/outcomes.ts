import type { ReadOptions } from '../../src/read/index.js'
import { readInputs } from '../../src/read/index.js'
import type { Failure, ReadOutcome, SourceRecord } from '../../src/types.js'

/** Everything that reading some inputs yields. */
export async function outcomes(inputs: readonly string[], options: Partial<ReadOptions> = {}): Promise<ReadOutcome[]> {
  const found: ReadOutcome[] = []
  for await (const outcome of readInputs(inputs, options)) found.push(outcome)
  return found
}

/** What standard input gives when it holds some bytes, handed over in chunks of some size. */
export async function outcomesOf(
  bytes: string | Uint8Array,
  options: Partial<ReadOptions> = {},
  size = Number.POSITIVE_INFINITY,
): Promise<ReadOutcome[]> {
  return outcomes(['-'], { ...options, stdin: chunked(Buffer.from(bytes), size) })
}

/** The records among outcomes. */
export const records = (found: readonly ReadOutcome[]): SourceRecord[] =>
  found.filter((outcome): outcome is SourceRecord => !('code' in outcome))

/** The failures among outcomes. */
export const failures = (found: readonly ReadOutcome[]): Failure[] =>
  found.filter((outcome): outcome is Failure => 'code' in outcome)

/** A stream of some bytes in chunks of some size. */
export async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  if (bytes.length <= size) return yield bytes
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}
