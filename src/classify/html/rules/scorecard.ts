import type { Reason } from '../../../types.js'
import type { Context } from '../features/index.js'
import type { Rule } from './rule.js'

/** One measure cut into ranges: a value from `cuts[i - 1]` up to `cuts[i]` (exclusive) falls into range `i`. */
interface Ranges {
  readonly column: string
  readonly cuts: readonly number[]
}

export interface Scorecard {
  readonly name: string
  readonly by: Ranges
  /** A second measure: `points` then has one row for each range of the first. */
  readonly and?: Ranges
  readonly points: readonly number[]
  /** What happened to a block that the card speaks against. */
  readonly reason?: Reason
}

/** A rule that looks its points up in a table by the range that a measure falls into. */
export function scorecard({ name, by, and, points, reason }: Scorecard): Rule {
  const width = and === undefined ? 1 : and.cuts.length + 1
  const apply: Rule['apply'] = ({ page, columns }, board) => {
    const first = columnOf(columns, by.column)
    const second = and === undefined ? undefined : columnOf(columns, and.column)
    for (let block = 0; block < page.blocks.length; block++) {
      const row = rangeOf(by.cuts, first[block] ?? 0)
      const cell = second === undefined ? 0 : rangeOf(and?.cuts ?? [], second[block] ?? 0)
      const given = points[row * width + cell] ?? 0
      board.add(block, name, given, given < 0 ? reason : undefined)
    }
  }
  return { name, apply }
}

function rangeOf(cuts: readonly number[], value: number): number {
  let range = 0
  while (range < cuts.length && value >= (cuts[range] ?? 0)) range++
  return range
}

/** The column that a card names; a card that names none is a mistake in the house. */
export function columnOf(columns: Context['columns'], name: string): Float32Array {
  const column = columns.get(name)
  if (column === undefined) throw new Error(`Expected a feature column, not \`${name}\``)
  return column
}
