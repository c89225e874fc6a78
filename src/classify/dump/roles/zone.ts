import type { Scoreboard } from '../../scoreboard.js'
import { bestStretch } from '../view/best-stretch.js'
import { type DumpView, shapes } from '../view/view.js'

/** Where on the page the main content is: the blocks that are to be kept, and those just above the first prose among them. */
export interface Zone {
  readonly view: DumpView
  readonly board: Scoreboard
  /** Points from which a block is kept. */
  readonly bar: number
  /** First kept long block; -1 when there is none. */
  readonly start: number
  /** Index after the last kept long block. */
  readonly end: number
}

/** Finds the zone of a page: the prose of the stretch in which the blocks that are surely kept outweigh the others most. */
export function findZone(view: DumpView, board: Scoreboard, threshold: number): Zone {
  const bar = threshold <= 0 ? -Infinity : Math.log(threshold / (1 - threshold))
  const [from, to] = bestStretch(view.words, (block) => 1 / (1 + Math.exp(-(board.points[block] ?? 0))) - even)
  let start = -1
  let end = 0
  for (let block = from; block < to; block++) {
    if (view.shape[block] !== shapes.long || (board.points[block] ?? 0) < bar) continue
    if (start === -1) start = block
    end = block + 1
  }
  return { view, board, bar, start, end }
}

/** Chance at which a block neither lengthens nor shortens the stretch. */
const even = 0.5

/** Is this block to be kept, as things stand? */
export const isKept = ({ board, bar }: Zone, block: number): boolean => (board.points[block] ?? 0) >= bar
