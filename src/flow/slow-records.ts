import type { Place } from '../types.js'
import { slowAfter } from './limits.js'

/** A record that took longer than one of its length should, and came out all the same. */
export interface SlowRecord {
  readonly id: string
  readonly place: Place
  readonly bytes: number
  /** Of computing; how busy the machine is does not count. */
  readonly milliseconds: number
}

/** The slow records of a process: how many, and the one that was furthest past what it should have taken. */
export interface SlowCount {
  readonly count: number
  readonly slowest?: SlowRecord
}

/**
 * Watches how long records take. What is found out is told and never written into an output that two runs must share: it
 * belongs to the machine.
 */
export class SlowRecords {
  private count = 0
  private slowest: SlowRecord | undefined
  private readonly seconds: number

  /** @param seconds that a record without length should take at most. */
  constructor(seconds: number) {
    this.seconds = seconds
  }

  /** Whether the record was slow. */
  add(record: SlowRecord): boolean {
    if (this.excess(record) <= 1) return false
    this.count += 1
    if (this.slowest === undefined || this.excess(record) > this.excess(this.slowest)) this.slowest = record
    return true
  }

  look(): SlowCount {
    return { count: this.count, ...(this.slowest === undefined ? {} : { slowest: this.slowest }) }
  }

  private excess({ bytes, milliseconds }: SlowRecord): number {
    return milliseconds / slowAfter(bytes, this.seconds)
  }
}
