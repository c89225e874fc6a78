import type { Page, Verdict } from '../../types.js'
import type { ClassifyOptions } from '../options.js'
import { Scoreboard } from '../scoreboard.js'
import { chancesOf } from './chances.js'
import { decide } from './decide.js'
import { dropInlineTeasers } from './drop-inline-teasers.js'
import { dropPagers } from './drop-pagers.js'
import { dropPullQuotes } from './drop-pull-quotes.js'
import { dropRepeats } from './drop-repeats.js'
import { addCompany } from './features/company.js'
import { measure } from './features/index.js'
import { firstLook, lastLook, secondLook } from './rules/index.js'
import { suggestReasons } from './suggest-reasons.js'
import { thresholdFor } from './threshold.js'

/**
 * Tells main content from boilerplate on a page with its tags. Rules speak twice: first of each block by itself and by its
 * place, then of the company it keeps, as the first look saw it. Wholes are then made to stand
 * or fall together, and the judge decides.
 */
export function classifyHtml(page: Page, options: ClassifyOptions): Verdict[] {
  const context = measure(page)
  const board = new Scoreboard(page.blocks.length, options.explain === 'blocks' ? 'opinions' : 'sums')
  for (const rule of firstLook) rule.apply(context, board)
  addCompany(context.columns, context, chancesOf(board))
  for (const rule of secondLook) rule.apply(context, board)
  for (const rule of lastLook) rule.apply(context, board)
  const threshold = thresholdFor(context, board, options.focus)
  dropRepeats(page, board, threshold)
  dropPullQuotes(context, board, threshold)
  dropInlineTeasers(page.blocks, board, threshold)
  dropPagers(page, board)
  suggestReasons(context, board)
  return decide(context, board, threshold, options)
}
