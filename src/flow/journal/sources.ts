import { statSync } from 'node:fs'
import { UnscrapeError } from '../../errors.js'
import type { Journal, SourceState } from './journal.js'

/**
 * Watches the files that records come from: a new run writes down their sizes and times as it opens them, a resumed one
 * compares.
 */
export class Sources {
  private current: string | undefined
  private seen = 0
  private readonly known: readonly SourceState[]
  private readonly journal: Journal | undefined

  /** @param known The files of the interrupted run, in its order; none for a new one. */
  constructor(journal: Journal | undefined, known: readonly SourceState[]) {
    this.journal = journal
    this.known = known
  }

  /**
   * To be told the file of each record, in order.
   * @throws {UnscrapeError} `E_USAGE` when it is not what the interrupted run had read.
   */
  follow(file: string): void {
    if (file === this.current || this.journal === undefined) return
    this.current = file
    const now = stateOf(file)
    const before = this.known[this.seen]
    this.seen += 1
    if (before === undefined) this.journal.source(now)
    else compare(before, now)
  }
}

function stateOf(file: string): SourceState {
  const stats = statSync(file, { throwIfNoEntry: false })
  return { file, size: stats?.size ?? -1, changed: stats?.mtimeMs ?? 0 }
}

function compare(before: SourceState, now: SourceState): void {
  if (before.file !== now.file) throw changed(`the next file was ${before.file} and is ${now.file}`)
  if (before.size !== now.size) throw changed(`${now.file} had ${before.size} bytes and has ${now.size}`)
  if (before.changed !== now.changed) throw changed(`${now.file} was changed since`)
}

/** The inputs of a resumed run are not those of the interrupted one. */
export const changed = (what: string): UnscrapeError =>
  new UnscrapeError(
    'E_USAGE',
    `Expected the inputs that the interrupted run had read, but ${what}. Leave out --resume to run from the beginning`,
  )
