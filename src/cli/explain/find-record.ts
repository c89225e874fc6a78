import { UnscrapeError } from '../../errors.js'
import { type ReadOptions, readInputs } from '../../read/index.js'
import type { ReadOutcome } from '../../types.js'

/**
 * The record of an input that has a number, counted from 1 as they are read.
 * @throws {UnscrapeError} `E_USAGE` when the input has fewer.
 */
export async function findRecord(input: string, number: number, options: ReadOptions): Promise<ReadOutcome> {
  let count = 0
  for await (const outcome of readInputs([input], options)) {
    count += 1
    if (count === number) return outcome
  }
  throw new UnscrapeError('E_USAGE', `Expected a record from 1 to ${count} for --record, not ${number}`)
}
