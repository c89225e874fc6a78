import { dumpQualityOf } from '../../model/dump-quality.js'
import type { Page, Verdict } from '../../types.js'
import { judge } from '../judge.js'
import type { ClassifyOptions } from '../options.js'
import { Scoreboard } from '../scoreboard.js'
import { applyRules } from '../site/apply-rules.js'
import { keepMarkdown } from './keep-markdown.js'
import { noteLoudest } from './model/loudest.js'
import { voteOnDump } from './model/score.js'
import { nameReasons } from './name-reasons.js'
import { claimRoles } from './roles/index.js'
import { findZone } from './roles/zone.js'
import { fixedRules } from './rules/index.js'
import { shareFrames } from './share-frames.js'
import { shareTables } from './share-tables.js'
import { expect, thresholdOf } from './threshold.js'
import { look } from './view/look.js'
import type { DumpView } from './view/view.js'

/** The verdicts on the blocks of a dump, and the word F1 that is to be expected of what they keep; of clean Markdown nothing is expected. */
export interface DumpResult {
  readonly verdicts: Verdict[]
  readonly quality?: number
}

/** Tells what each block of a flattened page is and whether it stays. */
export function classifyDump(page: Page, options: ClassifyOptions): Verdict[] {
  return judgeDump(page, options).verdicts
}

/** `classifyDump`, with how well it is expected to have gone. */
export function judgeDump(page: Page, options: ClassifyOptions): DumpResult {
  if (page.markdown) return { verdicts: keepMarkdown(page) }
  const view = look(page)
  return judgeByOdds(view, voteOnDump(view), options)
}

/**
 * Judges a dump by given log-odds of its blocks.
 * @public for `training/dumps`
 */
export function judgeByOdds(view: DumpView, odds: Float64Array, options: ClassifyOptions): DumpResult {
  const board = new Scoreboard(view.size, options.explain === 'blocks' ? 'opinions' : 'sums')
  for (let block = 0; block < view.size; block++) board.add(block, 'model', odds[block] ?? 0)
  if (options.explain === 'blocks') noteLoudest(board, view)
  addFixed(view, board)
  for (let block = 0; block < view.size; block++) view.chance[block] = 1 / (1 + Math.exp(-(board.points[block] ?? 0)))
  shareFrames(view, board)
  shareTables(view, board)
  const expected = expect(view)
  const threshold = thresholdOf(expected, options.focus)
  const zone = findZone(view, board, threshold)
  claimRoles(zone)
  nameReasons(zone)
  if (view.page.tagged) applyRules(view.page, board, options)
  return { verdicts: judge(view.page, board, threshold), quality: dumpQualityOf(expected.f1) }
}

/** Rules whose points are set by hand know what no training page has enough of: sprites, language bars, teaser cards. */
function addFixed(view: DumpView, board: Scoreboard): void {
  const bins = new Uint8Array(view.size)
  for (const rule of fixedRules) {
    if (rule.applies?.(view) === false) continue
    bins.fill(0)
    rule.sort(view, bins)
    board.addAll(rule.name, bins, rule.worth, rule.reason)
  }
}
