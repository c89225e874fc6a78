import type { Page, Verdict } from '../../types.js'
import { judge } from '../judge.js'
import type { ClassifyOptions } from '../options.js'
import { Scoreboard } from '../scoreboard.js'
import { measure } from './features/index.js'
import { claimRoles } from './roles.js'
import { firstLook } from './rules/index.js'
import { thresholdFor } from './threshold.js'

export { pageTypeOf } from './type.js'

/** Tells main content from boilerplate on a page with its tags: measures it, lets the rules speak, asks the judge. */
export function classifyHtml(page: Page, options: ClassifyOptions): Verdict[] {
  const context = measure(page)
  const board = new Scoreboard(page.blocks.length, options.explain === 'blocks' ? 'opinions' : 'sums')
  for (const rule of firstLook) rule.apply(context, board)
  claimRoles(context, board)
  return judge(page, board, thresholdFor(context, board, options.focus))
}
