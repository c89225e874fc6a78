import type { SourceRecord } from '../../types.js'
import type { Cleaner, RenderOptions } from './cleaner.js'
import { makeInProcessCleaner } from './in-process.js'
import { makePooledCleaner, type PooledOptions } from './pooled.js'

/** Characters of a page that is cleaned faster than a process starts. */
const SMALL = 2 ** 20

interface Choice {
  readonly inputs: readonly string[]
  readonly render: RenderOptions
  /** How records are cleaned in child processes; missing where there is no script to start them with. */
  readonly workers?: PooledOptions | undefined
}

/**
 * Chooses who cleans the records of a run, by its first: a single small page is done in this process before a worker has
 * started; everything else goes to workers, also when there is one of them, because only they have deadlines.
 */
export async function chooseCleaner(first: SourceRecord, { inputs, render, workers }: Choice): Promise<Cleaner> {
  if (workers === undefined || isSmallPage(first, inputs, render)) return makeInProcessCleaner(render)
  return makePooledCleaner(render, workers)
}

/** A file that was named and is one record has no second one. Readability takes its time on some small pages too. */
function isSmallPage({ place, content }: SourceRecord, inputs: readonly string[], { clean }: RenderOptions): boolean {
  const [input] = inputs
  const isAlone = inputs.length === 1 && place.record === undefined && (place.file === input || input === '-')
  return isAlone && content.length <= SMALL && clean.engine !== 'readability'
}
