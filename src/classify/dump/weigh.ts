import type { Scoreboard } from '../scoreboard.js'
import { points } from './points.js'
import { firstRules, secondRules } from './rules/index.js'
import type { DumpRule } from './rules/rule.js'
import type { DumpView } from './view/view.js'

/** Lets all rules speak of all blocks: first on each block and what stands around it, then on what came of that. */
export function weigh(view: DumpView, board: Scoreboard): void {
  const bins = new Uint8Array(view.size)
  for (const rule of firstRules) speak(rule, view, board, bins)
  for (let block = 0; block < view.size; block++) view.chance[block] = 1 / (1 + Math.exp(-(board.points[block] ?? 0)))
  for (const rule of secondRules) speak(rule, view, board, bins)
}

function speak(rule: DumpRule, view: DumpView, board: Scoreboard, bins: Uint8Array): void {
  const worth = rule.worth ?? points[rule.name]
  if (worth === undefined || rule.applies?.(view) === false) return
  bins.fill(0)
  rule.sort(view, bins)
  board.addAll(rule.name, bins, worth, rule.reason)
}
