import type { Reason } from '../../../types.js'
import type { Rule } from './rule.js'
import { columnOf } from './scorecard.js'

/** Points for one bit of a column, and what happened to the blocks that lose by it. */
export interface BitPoints {
  readonly bit: number
  readonly points: number
  readonly reason?: Reason
}

/** A rule that adds up the points of each bit that is set. */
export function bitCard({ name, column, bits }: { name: string; column: string; bits: readonly BitPoints[] }): Rule {
  const apply: Rule['apply'] = ({ page, columns }, board) => {
    const sets = columnOf(columns, column)
    for (let block = 0; block < page.blocks.length; block++) {
      const set = sets[block] ?? 0
      if (set === 0) continue
      for (const { bit, points, reason } of bits) {
        if (set & bit) board.add(block, name, points, points < 0 ? reason : undefined)
      }
    }
  }
  return { name, apply }
}
