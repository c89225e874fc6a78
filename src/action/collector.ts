import type { Reporter } from '../cli/reports/reporter.js'
import type { KeptRecord, RenderedOutcome } from '../flow/cleaner/cleaner.js'
import { isEmpty, isFailed, type Summary } from '../flow/summary.js'
import type { Failure } from '../types.js'

/** Documents that the summary shows: those that a person would look at first. */
const WORST_SHOWN = 10
/** Failures that are kept for the manifest: a run of millions must not fill the memory with them. */
const MOST_FAILURES = 1000

/** What is remembered of a run while it goes on: little, however many records it has. */
export class Collector implements Reporter {
  readonly failures: Failure[] = []
  readonly worst: KeptRecord[] = []
  summary: Summary | undefined
  private qualities = 0
  private rated = 0

  record(outcome: RenderedOutcome): void {
    if (isFailed(outcome)) {
      if (this.failures.length < MOST_FAILURES) this.failures.push(outcome)
    } else if (!isEmpty(outcome) && outcome.quality !== undefined) this.rate(outcome, outcome.quality)
  }

  end(summary: Summary): void {
    this.summary = summary
  }

  stop(): void {}

  /** The mean of the documents that have a quality, if any has. */
  get quality(): number | undefined {
    return this.rated === 0 ? undefined : this.qualities / this.rated
  }

  private rate(document: KeptRecord, quality: number): void {
    this.qualities += quality
    this.rated += 1
    const last = this.worst.at(-1)?.quality ?? 1
    if (this.worst.length === WORST_SHOWN && quality >= last) return
    const at = this.worst.findIndex((other) => (other.quality ?? 1) > quality)
    this.worst.splice(at === -1 ? this.worst.length : at, 0, document)
    this.worst.length = Math.min(this.worst.length, WORST_SHOWN)
  }
}
