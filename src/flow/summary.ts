import type { BlockCounts, CleanOutcome, Failure, Reason } from '../types.js'
import type { Change } from './output/compare-output.js'

/** What a run did. `kept + dropped + failed = read`, always. */
export interface Summary {
  readonly read: number
  readonly kept: number
  /** Records that hold no document. */
  readonly dropped: number
  readonly failed: number
  /** Decompressed bytes of the records that were read. */
  readonly bytes: number
  readonly milliseconds: number
  readonly blocks: BlockCounts
  /** With `check`: the files that a run would create or change. */
  readonly changes: readonly Change[]
  /** `interrupted` when the signal stopped the run before its end. */
  readonly end: 'done' | 'interrupted'
}

/** Counts the outcomes of a run as they come. */
export class Tally {
  readonly counts = { read: 0, kept: 0, dropped: 0, failed: 0, bytes: 0 }
  private readonly started = performance.now()
  private readonly fates = { body: 0, matter: 0, dropped: 0 }
  private readonly reasons: Partial<Record<Reason, number>> = {}

  add(outcome: CleanOutcome, bytes: number): void {
    this.counts.read += 1
    this.counts.bytes += bytes
    if (isFailed(outcome)) {
      this.counts.failed += 1
      return
    }
    this.counts[isEmpty(outcome) ? 'dropped' : 'kept'] += 1
    this.addBlocks(outcome.counts)
  }

  summary(changes: readonly Change[], end: Summary['end']): Summary {
    const milliseconds = performance.now() - this.started
    return { ...this.counts, milliseconds, blocks: { ...this.fates, reasons: this.reasons }, changes, end }
  }

  private addBlocks({ body, matter, dropped, reasons }: BlockCounts): void {
    this.fates.body += body
    this.fates.matter += matter
    this.fates.dropped += dropped
    for (const reason in reasons) {
      const key = reason as Reason // the keys of `reasons` are reasons
      this.reasons[key] = (this.reasons[key] ?? 0) + (reasons[key] ?? 0)
    }
  }
}

export const isFailed = (outcome: CleanOutcome): outcome is Failure => 'code' in outcome

export const isEmpty = (outcome: CleanOutcome): outcome is Extract<CleanOutcome, { empty: unknown }> =>
  'empty' in outcome
