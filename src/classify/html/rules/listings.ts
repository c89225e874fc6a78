import type { Block, Container, Page } from '../../../types.js'
import type { Scoreboard } from '../../scoreboard.js'
import type { Rule } from './rule.js'

/** How far a listing is looked around from, in blocks: past the name of its language and a button to copy it. */
const REACH = 4
/** Words of a block that is running text and no label. */
const RUNNING = 8
/** How high above a block its `<pre>` may be: highlighters nest a table or some spans in it. */
const HEIGHT = 4

/** Preformatted text stands with the running text around it: what introduces a listing is not kept without it. */
export const listings: Rule = {
  name: 'listings',
  apply: ({ page }, board) => {
    for (const block of page.blocks) {
      if (block.hidden !== undefined || !isPreformatted(block, page.containers)) continue
      const around = pointsAround(page, board, block.index)
      const lacking = around - (board.points[block.index] ?? 0)
      if (lacking > 0) board.add(block.index, 'listings', lacking)
    }
  },
}

function isPreformatted({ container }: Block, containers: readonly Container[]): boolean {
  for (let at = container, height = 0; at >= 0 && height < HEIGHT; height++) {
    const { node, parent } = containers[at] ?? { node: undefined, parent: -1 }
    if (node?.type === 'element' && node.tagName === 'pre') return true
    at = parent
  }
  return false
}

/** Mean points of the running text before and after; where it is on one side alone, that is not enough to go by. */
function pointsAround({ blocks }: Page, board: Scoreboard, index: number): number {
  const before = nearest(blocks, index, -1)
  const after = nearest(blocks, index, 1)
  if (before === -1 || after === -1) return Number.NEGATIVE_INFINITY
  return ((board.points[before] ?? 0) + (board.points[after] ?? 0)) / 2
}

function nearest(blocks: readonly Block[], index: number, step: 1 | -1): number {
  for (let distance = 1; distance <= REACH; distance++) {
    const block = blocks[index + step * distance]
    if (block !== undefined && block.words >= RUNNING && block.hidden === undefined) return block.index
  }
  return -1
}
