import { clearLine, cursorTo } from 'node:readline'
import type { WriteStream } from 'node:tty'
import type { Counts } from '../flow/summary.js'
import { formatBytes, formatCount, formatSeconds } from './format.js'
import type { Way } from './reports/way.js'

/** Milliseconds between two drawings: ten a second look alive and cost nothing. */
const INTERVAL = 100
/** Seconds before the time that is left is told: it is a guess, and the first ones are bad. */
const SETTLED = 2

/** One line on a terminal that says how far the run is. In a pipe it is silent. */
export class Progress {
  private drawn = 0
  private isDrawn = false
  private readonly stream: WriteStream
  private readonly way: Way

  constructor(stream: WriteStream, way: Way) {
    this.stream = stream
    this.way = way
  }

  update(counts: Counts): void {
    const now = performance.now()
    if (now - this.drawn < INTERVAL) return
    this.drawn = now
    this.clear()
    this.isDrawn = true
    this.stream.write(describeProgress(counts, this.way.look()).slice(0, Math.max(10, this.stream.columns - 1)))
  }

  clear(): void {
    if (!this.isDrawn) return
    this.isDrawn = false
    clearLine(this.stream, 0)
    cursorTo(this.stream, 0)
  }
}

/** `1,234 records, 56.7 MB, 8.9 MB/s, 3 failed, 1 min 20 s left`. */
function describeProgress({ read, bytes, failed }: Counts, { seconds, left }: ReturnType<Way['look']>): string {
  return [
    `${formatCount(read)} records`,
    formatBytes(bytes),
    `${formatBytes(bytes / Math.max(1, seconds))}/s`,
    failed === 0 ? '' : `${formatCount(failed)} failed`,
    left === undefined || seconds < SETTLED ? '' : `${formatSeconds(left)} left`,
  ]
    .filter((part) => part !== '')
    .join(', ')
}
