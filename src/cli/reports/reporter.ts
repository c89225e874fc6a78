import type { RenderedOutcome } from '../../flow/cleaner/cleaner.js'
import type { SlowRecord } from '../../flow/slow-records.js'
import type { Counts, Summary } from '../../flow/summary.js'

/** Tells on standard error what a run does. */
export interface Reporter {
  /** After each record. */
  record(outcome: RenderedOutcome, counts: Counts): void
  /** After a record that took longer than it should; where a line for each would bury what failed, there is none. */
  slow?(record: SlowRecord): void
  /** When the run came to its end, or was interrupted. */
  end(summary: Summary): void
  /** In any case, last. */
  stop(): void
}
