import type { Writable } from 'node:stream'
import type { RenderedOutcome } from '../../flow/cleaner/cleaner.js'
import type { RunOptions } from '../../flow/run-options.js'
import type { SlowRecord } from '../../flow/slow-records.js'
import { type Counts, isFailed, type Summary } from '../../flow/summary.js'
import { readVersion } from '../../flow/version.js'
import { printableJson } from '../printable.js'
import type { Reporter } from './reporter.js'
import type { Way } from './way.js'

/** Milliseconds between two events that say how far the run is. */
const INTERVAL = 5000

/**
 * For programs: a JSON line an event. `start` (version, inputs), `failure` (the failure as `--rejects` has it),
 * `slow` (a record that took longer than it should), `progress` (counts,
 * and bytes of the inputs: done and in all) and `end` (counts by reason and code, how it ended).
 */
export class JsonReporter implements Reporter {
  private told = performance.now()
  private readonly stderr: Writable
  private readonly way: Way

  constructor(stderr: Writable, { inputs, to, workers }: RunOptions, way: Way) {
    this.stderr = stderr
    this.way = way
    this.tell('start', { version: readVersion(), inputs, to, jobs: workers?.jobs ?? 1 })
  }

  record(outcome: RenderedOutcome, counts: Counts): void {
    if (isFailed(outcome)) this.tell('failure', outcome)
    const now = performance.now()
    if (now - this.told < INTERVAL) return
    this.told = now
    const { seconds, done, total, left } = this.way.look()
    this.tell('progress', { ...counts, seconds, input: { done, total }, secondsLeft: left })
  }

  slow(record: SlowRecord): void {
    this.tell('slow', record)
  }

  end({ changes, milliseconds, ...counts }: Summary): void {
    this.tell('end', { ...counts, seconds: milliseconds / 1000, changes })
  }

  stop(): void {}

  private tell(event: string, data: object): void {
    this.stderr.write(`${printableJson({ event, time: new Date().toISOString(), ...data })}\n`)
  }
}
