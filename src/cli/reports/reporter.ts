import type { RenderedOutcome } from '../../flow/cleaner/cleaner.js'
import type { Counts, Summary } from '../../flow/summary.js'

/** Tells on standard error what a run does. */
export interface Reporter {
  /** After each record. */
  record(outcome: RenderedOutcome, counts: Counts): void
  /** When the run came to its end, or was interrupted. */
  end(summary: Summary): void
  /** In any case, last. */
  stop(): void
}
