import type { Page, Verdict } from '../../types.js'
import { judge } from '../judge.js'
import type { ClassifyOptions } from '../options.js'
import { Scoreboard } from '../scoreboard.js'
import { keepMarkdown } from './keep-markdown.js'
import { claimRoles } from './roles/index.js'
import { findZone } from './roles/zone.js'
import { threshold } from './threshold.js'
import { look } from './view/look.js'
import { weigh } from './weigh.js'

/** Tells what each block of a flattened page is and whether it stays. */
export function classifyDump(page: Page, options: ClassifyOptions): Verdict[] {
  if (page.markdown) return keepMarkdown(page)
  const view = look(page)
  const board = new Scoreboard(view.size, options.explain === 'blocks' ? 'opinions' : 'sums')
  weigh(view, board)
  const bar = threshold(view, board, options.focus)
  claimRoles(findZone(view, board, bar))
  return judge(page, board, bar)
}
