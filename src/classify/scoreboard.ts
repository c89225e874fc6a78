import type { Opinion, Reason, Role } from '../types.js'

/** What a user said of a block: no points are weighed against it. */
export interface Ruling {
  readonly rule: string
  readonly fate: 'keep' | 'drop'
  /** Of a block that is dropped. */
  readonly reason?: Reason
}

/**
 * Collects what the rules, witnesses and (one day) the model say of each block. Nobody here decides: `judge` does.
 * Points are log-odds, so that they add up and a score of 0.5 is a sum of zero.
 */
export class Scoreboard {
  readonly points: Float64Array
  private readonly roles: (Role | undefined)[]
  private readonly roleForce: Float64Array
  private readonly reasons: (Reason | undefined)[]
  private readonly reasonForce: Float64Array
  private readonly opinions: Opinion[][] | undefined
  private readonly rulings = new Map<number, Ruling>()

  /** @param size number of blocks. @param record `opinions` keeps each opinion for an explanation; slower. */
  constructor(size: number, record: 'sums' | 'opinions' = 'sums') {
    this.points = new Float64Array(size)
    this.roles = new Array<Role | undefined>(size).fill(undefined)
    this.roleForce = new Float64Array(size)
    this.reasons = new Array<Reason | undefined>(size).fill(undefined)
    this.reasonForce = new Float64Array(size)
    this.opinions = record === 'opinions' ? Array.from({ length: size }, () => []) : undefined
  }

  /** Adds points to a block. Of several reasons, the one that came with the most points against stands. */
  add(block: number, rule: string, points: number, reason?: Reason): void {
    if (points === 0) return
    this.points[block] = (this.points[block] ?? 0) + points
    if (reason !== undefined && -points > (this.reasonForce[block] ?? 0)) {
      this.reasons[block] = reason
      this.reasonForce[block] = -points
    }
    this.opinions?.[block]?.push(reason === undefined ? { rule, points } : { rule, points, reason })
  }

  /** Gives a reason to a block that no opinion against it has given one, or none but that it stands elsewhere. */
  suggest(block: number, reason: Reason): void {
    if ((this.reasons[block] ?? 'outside-main-content') === 'outside-main-content') this.reasons[block] = reason
  }

  /**
   * Adds the points of one rule to all blocks: each block has a bin, each bin its points. The same as `add` a block, in one loop: a page of text has
   * some sixty rules.
   */
  addAll(rule: string, bins: Uint8Array, worth: readonly number[], reason?: Reason): void {
    const { points, reasonForce } = this
    for (let block = 0; block < points.length; block++) {
      const given = worth[bins[block] ?? 0] ?? 0
      if (given === 0) continue
      points[block] = (points[block] ?? 0) + given
      if (reason !== undefined && -given > (reasonForce[block] ?? 0)) {
        this.reasons[block] = reason
        reasonForce[block] = -given
      }
      this.opinions?.[block]?.push(reason === undefined ? { rule, points: given } : { rule, points: given, reason })
    }
  }

  /** Says what a block is, if it is kept. The claim with the greatest force stands. */
  claim(block: number, rule: string, role: Role, force = 1): void {
    if (force > (this.roleForce[block] ?? 0)) {
      this.roles[block] = role
      this.roleForce[block] = force
    }
    this.opinions?.[block]?.push({ rule, points: 0, role })
  }

  /** Keeps an opinion for the explanation whose points are part of another's, so that they do not count again. */
  note(block: number, opinion: Opinion): void {
    this.opinions?.[block]?.push(opinion)
  }

  /** Takes down what a user said of a block. The last word counts. */
  rule(block: number, ruling: Ruling): void {
    this.rulings.set(block, ruling)
  }

  ruling(block: number): Ruling | undefined {
    return this.rulings.get(block)
  }

  role(block: number): Role | undefined {
    return this.roles[block]
  }

  reason(block: number): Reason | undefined {
    return this.reasons[block]
  }

  /** The opinions on a block, a ruling before all others, then the loudest first; undefined when they were not recorded. */
  because(block: number): readonly Opinion[] | undefined {
    const own = this.opinions?.[block]?.slice().sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    const ruling = this.rulings.get(block)
    if (own === undefined || ruling === undefined) return own
    const { rule, reason } = ruling
    return [reason === undefined ? { rule, points: 0 } : { rule, points: 0, reason }, ...own]
  }
}
