import { checkSites } from '../classify/site/check-sites.js'
import type { CleanOptions, CleanOutcome, Failure, SourceRecord } from '../types.js'
import { checkOptions } from './check-options.js'
import { cleanRecord } from './clean-record.js'
import { defaultCleanOptions } from './options.js'
import { type Input, isObject, toRecord } from './to-record.js'

/**
 * Cleans one page.
 *
 * @param input A page as `{ html }` or `{ text }`, with `id`, `url` and `crawled` where they are known, or a record that
 *   `readInputs` gave.
 * @param options See `CleanOptions`; whatever is left out has the value of `defaultCleanOptions`.
 * @returns A document (`'markdown' in outcome`), a record without one (`'empty' in outcome`) or a failure
 *   (`'code' in outcome`). It does not reject because of what a page holds.
 * @throws {UnscrapeError} `E_USAGE` when the input has neither `html` nor `text`, and for an option that cannot be.
 */
export async function clean(input: Input, options: Partial<CleanOptions> = {}): Promise<CleanOutcome> {
  return cleanRecord(toRecord(input), await settle(options))
}

/**
 * Cleans a stream of pages one by one, in their order, holding no more than the one in flight.
 *
 * @param inputs Pages as for `clean`, or what `readInputs` yields: its failures are passed on, so that each input
 *   gives exactly one outcome.
 * @param options As for `clean`.
 */
export async function* cleanStream(
  inputs: AsyncIterable<Input | Failure> | Iterable<Input | Failure>,
  options: Partial<CleanOptions> = {},
): AsyncGenerator<CleanOutcome, void, undefined> {
  const all = await settle(options)
  let count = 0
  for await (const input of inputs) {
    count += 1
    yield isFailure(input) ? input : await cleanRecord(toRecord(input, `record ${count}`), all)
  }
}

/** @throws {UnscrapeError} `E_USAGE` for an option that is none, a value that it cannot have, a selector that is none. */
async function settle(options: Partial<CleanOptions>): Promise<CleanOptions> {
  const known = checkOptions(options)
  if (known.sites !== undefined) await checkSites(known.sites)
  return { ...defaultCleanOptions, ...known }
}

const isFailure = (input: Input | SourceRecord | Failure): input is Failure => isObject(input) && 'code' in input
