import type { Focus, Verdict } from '../../types.js'
import { claimRoles } from '../dump/roles/index.js'
import { findZone } from '../dump/roles/zone.js'
import { firstRules } from '../dump/rules/index.js'
import type { DumpView } from '../dump/view/view.js'
import { weigh } from '../dump/weigh.js'
import { judge } from '../judge.js'
import type { ClassifyOptions } from '../options.js'
import { Scoreboard } from '../scoreboard.js'
import { type Expected, expect } from './expect.js'

/** Share of the page's best expected F1 that a block's chance must reach: half of it maximises the expected F1. */
const SHARES: Readonly<Record<Focus, number>> = { precision: 0.7, balanced: 0.5, recall: 0.3 }

/** A page that is expected to have fewer words of main content has none: a menu, an error page, a list of links. */
const LEAST_WORDS = 20

/** Judges a dump by given log-odds of its blocks. */
export function judgeDump(view: DumpView, odds: Float64Array, options: ClassifyOptions): Verdict[] {
  const rules = new Scoreboard(view.size)
  weigh(view, rules)
  const board = new Scoreboard(view.size, options.explain === 'blocks' ? 'opinions' : 'sums')
  for (let block = 0; block < view.size; block++) board.add(block, 'model', odds[block] ?? 0, rules.reason(block))
  addFixed(view, board)
  const bar = barOf(expect(view, odds), options.focus)
  claimRoles(findZone(view, board, bar))
  return judge(view.page, board, bar)
}

/** Rules whose points are set by hand know what no training page has enough of: sprites, language bars, teaser cards. */
const fixedRules = firstRules.filter(({ worth }) => worth !== undefined)

function addFixed(view: DumpView, board: Scoreboard): void {
  const bins = new Uint8Array(view.size)
  for (const rule of fixedRules) {
    if (rule.worth === undefined || rule.applies?.(view) === false) continue
    bins.fill(0)
    rule.sort(view, bins)
    board.addAll(rule.name, bins, rule.worth, rule.reason)
  }
}

function barOf({ words, f1 }: Expected, focus: Focus): number {
  return words < LEAST_WORDS ? 1 : Math.min(0.95, f1 * SHARES[focus])
}
