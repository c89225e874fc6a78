import type { BlockCounts, EmptyReason, Failure, FailureCode, PageFlag, Reason } from '../types.js'
import type { RenderedOutcome } from './cleaner/cleaner.js'
import type { Change } from './output/compare-output.js'
import type { SlowCount } from './slow-records.js'

/** What became of the records of a run, as plain JSON. `kept + dropped + failed = read`, always. */
export interface Counts {
  readonly read: number
  readonly kept: number
  /** Records that hold no document. */
  readonly dropped: number
  readonly failed: number
  /** Decompressed bytes of the records that were read. */
  readonly bytes: number
}

/** Everything that is counted. */
export interface Totals extends Counts {
  /** Why records hold no document. */
  readonly empty: Readonly<Partial<Record<EmptyReason, number>>>
  readonly failures: Readonly<Partial<Record<FailureCode, number>>>
  readonly blocks: BlockCounts
  /** Documents by what had to be done to their pages, or is to be known of them. */
  readonly flags: Readonly<Partial<Record<PageFlag, number>>>
}

/** What a run did. */
export interface Summary extends Totals {
  /** Of this process alone; what an interrupted run before it took is not in it. */
  readonly milliseconds: number
  /** Records that took longer than they should; of this process alone. */
  readonly slow: SlowCount
  /** Records that an interrupted run had done before; they are in the counts. */
  readonly resumed: number
  /** With `check`: the files that a run would create or change. */
  readonly changes: readonly Change[]
  /** `interrupted` when the signal stopped the run before its end. */
  readonly end: 'done' | 'interrupted'
}

/** Counts the outcomes of a run as they come. */
export class Tally {
  readonly counts = { read: 0, kept: 0, dropped: 0, failed: 0, bytes: 0 }
  private readonly empty: Partial<Record<EmptyReason, number>>
  private readonly failures: Partial<Record<FailureCode, number>>
  private readonly fates = { body: 0, matter: 0, dropped: 0 }
  private readonly reasons: Partial<Record<Reason, number>>
  private readonly flags: Partial<Record<PageFlag, number>>

  /** @param totals of an interrupted run that this one goes on with. */
  constructor(totals?: Totals) {
    const { empty, failures, blocks, flags, ...counts } = totals ?? {}
    this.counts = { ...this.counts, ...counts }
    this.empty = { ...empty }
    this.failures = { ...failures }
    const { reasons, ...fates } = blocks ?? {}
    this.fates = { ...this.fates, ...fates }
    this.reasons = { ...reasons }
    this.flags = { ...flags }
  }

  add(outcome: RenderedOutcome, bytes: number): void {
    this.counts.read += 1
    this.counts.bytes += bytes
    if (isFailed(outcome)) {
      this.counts.failed += 1
      this.failures[outcome.code] = (this.failures[outcome.code] ?? 0) + 1
      return
    }
    if (isEmpty(outcome)) {
      this.counts.dropped += 1
      this.empty[outcome.empty] = (this.empty[outcome.empty] ?? 0) + 1
    } else {
      this.counts.kept += 1
      for (const flag of outcome.flags) this.flags[flag] = (this.flags[flag] ?? 0) + 1
    }
    this.addBlocks(outcome.counts)
  }

  totals(): Totals {
    const { empty, failures, reasons, flags } = this
    return { ...this.counts, empty, failures, blocks: { ...this.fates, reasons }, flags }
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

export const isFailed = (outcome: RenderedOutcome): outcome is Failure => 'code' in outcome

export const isEmpty = (outcome: RenderedOutcome): outcome is Extract<RenderedOutcome, { empty: unknown }> =>
  'empty' in outcome
