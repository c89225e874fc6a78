import type { Reason } from '../../../types.js'
import type { Rule } from './rule.js'
import { columnOf } from './scorecard.js'

export interface CodeCard {
  readonly name: string
  readonly column: string
  readonly points: Readonly<Record<number, number>>
  /** What happened to a block that the card speaks against. */
  readonly reason?: Reason
}

/** A rule that looks its points up by a code, such as that of a tag group; codes that are not listed say nothing. */
export function codeCard({ name, column, points, reason }: CodeCard): Rule {
  const apply: Rule['apply'] = ({ page, columns }, board) => {
    const codes = columnOf(columns, column)
    for (let block = 0; block < page.blocks.length; block++) {
      const given = points[codes[block] ?? 0] ?? 0
      board.add(block, name, given, given < 0 ? reason : undefined)
    }
  }
  return { name, apply }
}
