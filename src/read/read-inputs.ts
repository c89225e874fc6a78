import type { ReadOutcome } from '../types.js'
import { findSources, isSource } from './inputs/find-sources.js'
import { defaultReadOptions, type ReadOptions } from './options.js'
import { readSource } from './read-source.js'

/**
 * Reads inputs record by record, in order, holding no more than the record in flight.
 *
 * @param inputs Files, folders (read with all that is in them, sorted by path), globs, or `-` for standard input. Each
 *   holds HTML, plain text or JSONL, gzipped or not. A file that several inputs name is read once.
 * @param options See `ReadOptions`; whatever is left out has the value of `defaultReadOptions`.
 * @returns A record for each page; a `Failure` (`'code' in outcome`) for whatever cannot be read, after which the
 *   reading goes on.
 */
export async function* readInputs(
  inputs: readonly string[],
  options: Partial<ReadOptions> = {},
): AsyncGenerator<ReadOutcome, void, undefined> {
  const all: ReadOptions = { ...defaultReadOptions, ...options }
  for await (const found of findSources(inputs, all)) {
    if (isSource(found)) yield* readSource(found, all)
    else yield found
  }
}
