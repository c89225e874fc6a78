import type { Verdict } from '../../types.js'
import { judge } from '../judge.js'
import type { Scoreboard } from '../scoreboard.js'
import { applyRules } from '../site/apply-rules.js'
import { dropBareHeadings } from './drop-bare-headings.js'
import type { Context } from './features/index.js'
import { keepQuestions } from './keep-questions.js'
import { claimRoles } from './roles.js'
import { applyScope, type TypedOptions } from './scope/apply-scope.js'
import { keepTold } from './told/keep-told.js'

/**
 * Makes verdicts of points, for every engine alike: roles are claimed, what the page's data lists is kept, then the user's scope is heard, then the user's rules for the site, which are
 * the more particular; the judge decides.
 * @param threshold score from 0 to 1 from which a block is main content.
 */
export function decide(context: Context, board: Scoreboard, threshold: number, options: TypedOptions): Verdict[] {
  claimRoles(context, board, threshold)
  if (threshold < 1) {
    keepTold(context, board, threshold)
    keepQuestions(context, board, threshold)
  }
  applyScope(context, board, threshold, options)
  applyRules(context.page, board, options)
  return [...dropBareHeadings(context, judge(context.page, board, threshold))]
}
