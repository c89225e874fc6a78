import type { Page, PageType, Verdict } from '../../types.js'
import { chancesOf } from '../html/chances.js'
import { decide } from '../html/decide.js'
import { dropInlineTeasers } from '../html/drop-inline-teasers.js'
import { dropPagers } from '../html/drop-pagers.js'
import { dropPullQuotes } from '../html/drop-pull-quotes.js'
import { dropRepeats } from '../html/drop-repeats.js'
import { addCompany } from '../html/features/company.js'
import { measure } from '../html/features/index.js'
import { classifyHtml } from '../html/index.js'
import { firstLook, lastLookOfModel, secondLook } from '../html/rules/index.js'
import { suggestReasons } from '../html/suggest-reasons.js'
import type { ClassifyOptions } from '../options.js'
import { Scoreboard } from '../scoreboard.js'
import { noteLoudest } from './loudest.js'
import { type PageScore, voteOnPage, weighVotes } from './score.js'
import { thresholdFor } from './share.js'
import { judgeWhole, PAGE_TYPES, type Whole } from './whole/index.js'

/**
 * A page that is expected to have fewer words of main content, and more of other text, has none: a shell, a wall, a login page.
 * A short text that is all there is stays.
 */
const LEAST_WORDS = 15
const LEAST_SHARE = 0.4

/** A block that is surer than this is always kept, unless the page is empty. */
const MOST = 0.95

/** Chances closer than this to 0 and 1 are not told apart. */
const SURE = 1e-4

/**
 * Blocks from which a page goes to the rules alone: a number a feature and block would take more than 60 MB. Pages that people read have
 * fewer than 20,000.
 */
const MOST_BLOCKS = 50_000

/** A type that is less likely than this is not told: of pages of unseen sites the model is then right nine times in ten. */
const SURE_TYPE = 0.6

/** What the model makes of a page. */
interface ModelResult {
  readonly verdicts: Verdict[]
  /** Expected F1 of this extraction, 0 to 1; unknown when the model was not asked. */
  readonly quality?: number
  /** What kind of page it is, where the model is sure. */
  readonly type?: PageType
}

/** Tells main content from boilerplate by the trained model; the rules are its second witness, and name roles and reasons. */
export function classifyByModel(page: Page, options: ClassifyOptions): Verdict[] {
  return judgeByModel(page, options).verdicts
}

/** `classifyByModel`, with how well it is expected to have gone, and the type of the page. */
export function judgeByModel(page: Page, options: ClassifyOptions): ModelResult {
  if (page.blocks.length > MOST_BLOCKS) return { verdicts: classifyHtml(page, options) }
  const context = measure(page)
  const rules = new Scoreboard(page.blocks.length)
  for (const rule of firstLook) rule.apply(context, rules)
  addCompany(context.columns, context, chancesOf(rules))
  for (const rule of secondLook) rule.apply(context, rules)
  const votes = voteOnPage(page, options)
  const score = weighVotes(votes, rules.points)
  const whole = judgeWhole(votes)
  const board = new Scoreboard(page.blocks.length, options.explain === 'blocks' ? 'opinions' : 'sums')
  addChances(board, rules, score)
  if (options.explain === 'blocks') noteLoudest(board, votes)
  for (const rule of lastLookOfModel) rule.apply(context, board)
  const threshold = isEmpty(score) ? 1 : Math.min(MOST, thresholdFor(whole.types, options.focus, score.expectedF1))
  dropRepeats(page, board, threshold)
  dropPullQuotes(context, board, threshold)
  dropInlineTeasers(page.blocks, board, threshold)
  dropPagers(page, board)
  suggestReasons(context, board)
  const type = typeOf(whole)
  return { verdicts: decide(context, board, threshold, { ...options, ...type }), quality: whole.quality, ...type }
}

function typeOf({ types }: Whole): { readonly type?: PageType } {
  const best = types.indexOf(Math.max(...types))
  const type = PAGE_TYPES[best]
  return type === undefined || (types[best] ?? 0) < SURE_TYPE ? {} : { type }
}

const isEmpty = ({ expectedWords, expectedShare }: PageScore): boolean =>
  expectedWords < LEAST_WORDS && expectedShare < LEAST_SHARE

/** The model's points, and for what it speaks against the reason that the rules saw. */
function addChances(board: Scoreboard, rules: Scoreboard, { chance }: PageScore): void {
  for (let block = 0; block < chance.length; block++) {
    board.add(block, 'model', logOdds(chance[block] ?? 0), rules.reason(block))
  }
}

function logOdds(chance: number): number {
  const held = Math.min(1 - SURE, Math.max(SURE, chance))
  return Math.log(held / (1 - held))
}
