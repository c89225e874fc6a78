import type { Page, Verdict } from '../../types.js'
import { judge } from '../judge.js'
import type { ClassifyOptions } from '../options.js'
import { Scoreboard } from '../scoreboard.js'

/** Tells what each block of a flattened page is and whether it stays. */
export function classifyDump(page: Page, options: ClassifyOptions): Verdict[] {
  const board = new Scoreboard(page.blocks.length, options.explain === 'blocks' ? 'opinions' : 'sums')
  for (const block of page.blocks) board.add(block.index, 'length', block.words >= 10 ? 1 : -1, 'outside-main-content')
  return judge(page, board, 0.5)
}
