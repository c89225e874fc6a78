import type { Focus } from '../../types.js'
import type { Scoreboard } from '../scoreboard.js'
import type { Facts } from './features/facts.js'
import { KIND } from './features/head.js'

/**
 * Share of the page's best expected F1 that a block's chance must reach. Half maximises the expected F1 (see below); on
 * labelled pages with folds by host, pages that call themselves articles did best a little above, all others a little below.
 */
const SHARES = { article: 0.6, other: 0.45 } as const
/** What the focus makes of that share. */
const FACTORS: Readonly<Record<Focus, number>> = { precision: 1.4, balanced: 1, recall: 0.45 }

/** A block less likely than this is never kept, so that a page of furniture alone gives nothing. The focus moves it too. */
const LEAST = 0.25

/** Chance is counted in this many steps, so that sorting blocks is one pass. */
const STEPS = 200

/**
 * The score from which blocks of this page are kept. Keeping the blocks with chance p ≥ F* / 2, where F* is the greatest
 * expected F1 of any cut, maximises the expected F1 (Lipton, Elkan and Naryanaswamy 2014); blocks weigh their words.
 */
export function thresholdFor({ page, texts, kind }: Facts, board: Scoreboard, focus: Focus): number {
  const words = new Float64Array(STEPS + 1)
  const hits = new Float64Array(STEPS + 1)
  let expected = 0
  for (const { index } of page.blocks) {
    const chance = 1 / (1 + Math.exp(-(board.points[index] ?? 0)))
    const step = Math.round(chance * STEPS)
    const weight = texts.words[index] ?? 0
    words[step] = (words[step] ?? 0) + weight
    hits[step] = (hits[step] ?? 0) + weight * chance
    expected += weight * chance
  }
  const share = kind === KIND.article ? SHARES.article : SHARES.other
  const wanted = Math.max(LEAST, bestF1(words, hits, expected) * share)
  return Math.min(0.95, wanted * FACTORS[focus])
}

function bestF1(words: Float64Array, hits: Float64Array, expected: number): number {
  let kept = 0
  let hit = 0
  let best = 0
  for (let step = STEPS; step >= 0; step--) {
    kept += words[step] ?? 0
    hit += hits[step] ?? 0
    const f1 = (2 * hit) / Math.max(1e-9, kept + expected)
    if (f1 > best) best = f1
  }
  return best
}
