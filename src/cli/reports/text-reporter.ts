import type { Writable } from 'node:stream'
import type { RenderedOutcome } from '../../flow/cleaner/cleaner.js'
import { type Counts, isFailed, type Summary } from '../../flow/summary.js'
import { describeFailure } from '../describe-failure.js'
import { describeSummary } from '../describe-summary.js'
import type { CommandOptions } from '../options/table.js'
import type { Progress } from '../progress.js'
import type { Reporter } from './reporter.js'

/** For people: a line for each failure, a line that moves on a terminal, and a summary. */
export class TextReporter implements Reporter {
  private readonly stderr: Writable
  private readonly options: CommandOptions
  private readonly progress: Progress | undefined

  constructor(stderr: Writable, options: CommandOptions, progress: Progress | undefined) {
    this.stderr = stderr
    this.options = options
    this.progress = progress
  }

  record(outcome: RenderedOutcome, counts: Counts): void {
    if (isFailed(outcome)) {
      this.progress?.clear()
      this.stderr.write(`${describeFailure(outcome)}\n`)
    }
    this.progress?.update(counts)
  }

  end(summary: Summary): void {
    this.progress?.clear()
    const { output, quiet, check, explain, rejects } = this.options
    if (quiet && summary.changes.length === 0) return
    const kept = rejects === undefined ? {} : { rejects }
    const context = { output, mode: check ? 'compare' : 'write', explained: explain === true, ...kept } as const
    this.stderr.write(`${describeSummary(summary, context)}\n`)
  }

  stop(): void {
    this.progress?.clear()
  }
}
