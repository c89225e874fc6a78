import { clearLine, cursorTo } from 'node:readline'
import type { WriteStream } from 'node:tty'
import type { Tally } from '../flow/summary.js'
import { formatBytes, formatCount } from './format.js'

/** Milliseconds between two drawings: ten a second look alive and cost nothing. */
const INTERVAL = 100

/** One line on a terminal that says how far the run is. In a pipe it is silent. */
export class Progress {
  private readonly started = performance.now()
  private drawn = 0
  private readonly stream: WriteStream

  constructor(stream: WriteStream) {
    this.stream = stream
  }

  update(counts: Tally['counts']): void {
    const now = performance.now()
    if (now - this.drawn < INTERVAL) return
    this.drawn = now
    const rate = counts.bytes / Math.max(1, (now - this.started) / 1000)
    const failed = counts.failed === 0 ? '' : `, ${formatCount(counts.failed)} failed`
    const line = `${formatCount(counts.read)} records, ${formatBytes(counts.bytes)}, ${formatBytes(rate)}/s${failed}`
    this.clear()
    this.stream.write(line.slice(0, Math.max(10, this.stream.columns - 1)))
  }

  clear(): void {
    clearLine(this.stream, 0)
    cursorTo(this.stream, 0)
  }
}
