import { foldWords } from '../../../text/fold.js'
import type { Block } from '../../../types.js'
import { TAG } from '../../../words/html/tags.js'
import type { Scoreboard } from '../../scoreboard.js'
import type { Context } from '../features/index.js'
import { readRecipeTexts } from './recipe-texts.js'

/** Blocks that one ingredient may be cut into: amount, unit, name, remark. */
const MOST_PIECES = 4
/** Blocks between the heading of a list and its first item: the number of servings, a button. */
const GAP = 2
/** Words of a heading of a list. */
const LONGEST_HEADING = 6

/** Blocks that stand together and say what the page's data calls a part of its recipe. */
interface Run {
  readonly first: number
  readonly end: number
}

/**
 * Keeps the ingredients and steps of a recipe that the page's own data lists: a list of short lines, with boxes to tick, in a tab or beside the text, has
 * the looks of furniture. A text that is kept already somewhere is not kept twice.
 * @param threshold score from which a block is main content.
 */
export function keepTold(context: Context, board: Scoreboard, threshold: number): void {
  const told = readRecipeTexts(context.page.tree)
  if (told.size === 0) return
  const points = Math.log(threshold / (1 - threshold))
  const isKept = ({ first, end }: Run): boolean => {
    for (let index = first; index < end; index++) if ((board.points[index] ?? 0) < points) return false
    return true
  }
  for (const runs of findRuns(context.page.blocks, told).values()) {
    if (runs.some(isKept)) continue
    const best = runs.reduce((a, b) => (scoreOf(board, b) > scoreOf(board, a) ? b : a))
    for (let index = best.first; index < best.end; index++) board.rule(index, { rule: 'in the data', fate: 'keep' })
    keepHeading(context, board, best.first)
  }
}

const scoreOf = ({ points }: Scoreboard, { first }: Run): number => points[first] ?? 0

/** Where each text stands on the page. */
function findRuns(blocks: readonly Block[], told: ReadonlySet<string>): Map<string, Run[]> {
  const folded = blocks.map((block) => (isSeen(block) ? foldWords(block.text) : ''))
  const longest = Math.max(...[...told].map(({ length }) => length))
  const runs = new Map<string, Run[]>()
  for (let first = 0; first < blocks.length; first++) {
    let text = ''
    for (let end = first + 1; end <= first + MOST_PIECES && end <= blocks.length; end++) {
      const piece = folded[end - 1] ?? ''
      if (piece === '' || text.length + piece.length > longest) break
      text = text === '' ? piece : `${text} ${piece}`
      if (!told.has(text)) continue
      const known = runs.get(text)
      if (known === undefined) runs.set(text, [{ first, end }])
      else known.push({ first, end })
      break
    }
  }
  return runs
}

/** The label of a box to tick is no control. */
const isSeen = ({ hidden }: Block): boolean => hidden === undefined || hidden === 'aria-hidden'

/** A list is kept with the heading right before it. */
function keepHeading({ page, elements }: Context, board: Scoreboard, first: number): void {
  for (let index = first - 1; index >= Math.max(0, first - 1 - GAP); index--) {
    const block = page.blocks[index]
    if (block === undefined || board.ruling(index) !== undefined) return
    const tag = elements.tag[elements.outer[block.container] ?? 0] ?? 0
    if (tag <= TAG.h1 || tag > TAG.h4 || block.words > LONGEST_HEADING || !isSeen(block)) continue
    board.rule(index, { rule: 'heading of what is in the data', fate: 'keep' })
    return
  }
}
