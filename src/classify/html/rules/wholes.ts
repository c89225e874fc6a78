import type { Scoreboard } from '../../scoreboard.js'
import type { Context } from '../features/index.js'
import type { Rule } from './rule.js'

/** How much the blocks of one table or list go by their mean: a table with holes is none, a list may end in a link. */
const TABLE_SHARE = 1
const LIST_SHARE = 0.5
/** A table whose blocks have more words than this on average lays out a page. */
const LONGEST_CELL = 15

interface Whole {
  readonly share: number
  blocks: number
  words: number
  points: number
  weight: number
}

/** Cells of a table stand or fall together, items of a list nearly so. */
export const wholes: Rule = {
  name: 'wholes',
  apply: (context, board) => {
    const wholeOf = findWholes(context)
    addUp(context, board, wholeOf)
    for (const { index, container } of context.page.blocks) {
      const whole = wholeOf[container]
      if (whole === undefined || whole.blocks < 3) continue
      if (whole.share === TABLE_SHARE && whole.words > LONGEST_CELL * whole.blocks) continue
      board.add(index, 'wholes', (whole.points / whole.weight - (board.points[index] ?? 0)) * whole.share)
    }
  },
}

/** By container: the innermost table or list around it. */
function findWholes({ page }: Context): (Whole | undefined)[] {
  const wholes: (Whole | undefined)[] = []
  for (const { node, parent } of page.containers) {
    const name = node.type === 'element' ? node.tagName : ''
    const share = name === 'table' ? TABLE_SHARE : name === 'ul' || name === 'ol' || name === 'dl' ? LIST_SHARE : 0
    wholes.push(share > 0 ? { share, blocks: 0, words: 0, points: 0, weight: 0 } : wholes[parent])
  }
  return wholes
}

function addUp({ page }: Context, board: Scoreboard, wholeOf: readonly (Whole | undefined)[]): void {
  for (const { index, container, words } of page.blocks) {
    const whole = wholeOf[container]
    if (whole === undefined) continue
    const weight = Math.sqrt(words) + 0.1
    whole.blocks += 1
    whole.words += words
    whole.points += weight * (board.points[index] ?? 0)
    whole.weight += weight
  }
}
