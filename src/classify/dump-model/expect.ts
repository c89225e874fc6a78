import { bestExpectedF1 } from '../../model/decision.js'
import type { DumpView } from '../dump/view/view.js'

/** What is to be expected of a page by its log-odds. */
export interface Expected {
  /** Words of main content. */
  readonly words: number
  /** The greatest F1 of any cut of the blocks. */
  readonly f1: number
}

/** Sums up the log-odds of a page. */
export function expect(view: DumpView, odds: Float64Array): Expected {
  const chance = odds.map((own) => 1 / (1 + Math.exp(-own)))
  const words = view.page.blocks.map((block) => block.words)
  let expected = 0
  for (let at = 0; at < chance.length; at++) expected += (chance[at] ?? 0) * (words[at] ?? 0)
  return { words: expected, f1: bestExpectedF1(chance, words) }
}
