import type { Focus } from '../../types.js'
import type { Scoreboard } from '../scoreboard.js'
import type { DumpView } from './view/view.js'

/** Share of the best expected F1 that a block's chance must reach: half of it is what maximises the expected F1. */
const shares: Readonly<Record<Focus, number>> = { precision: 0.65, balanced: 0.5, recall: 0.3 }

/**
 * The chance from which a block of this page is kept. A page of which the rules are unsure keeps less sure blocks than one with a clear article:
 * the words that are kept or lost weigh by what the page may hold (Lipton, Elkan, Naryanaswamy, ECML 2014: the threshold that maximises F1 is half of that F1).
 */
export function threshold(view: DumpView, board: Scoreboard, focus: Focus): number {
  return hasContent(view, board) ? shares[focus] * bestExpectedF1(view, board) : NOTHING
}

/** A bar that no chance reaches. */
const NOTHING = 1.01

/**
 * A page whose likeliest block stays below this has no document: a menu, an error page, a list of links. Among `dumps-dev` and `lines-dev`
 * it finds 5 of 59 pages without one and takes 24 of 2,305 from those with one, most of which were wrong as they came out (mean F1 +0.001).
 */
const LEAST_CHANCE = 0.4

function hasContent({ size }: DumpView, { points }: Scoreboard): boolean {
  const least = Math.log(LEAST_CHANCE / (1 - LEAST_CHANCE))
  for (let block = 0; block < size; block++) if ((points[block] ?? 0) >= least) return true
  return false
}

// Chances in steps of a hundredth: sorting the blocks of a page would cost more than it is worth.
const steps = 100

function bestExpectedF1({ words, size }: DumpView, { points }: Scoreboard): number {
  const liked = new Float64Array(steps + 1)
  const all = new Float64Array(steps + 1)
  let expected = 0
  for (let block = 0; block < size; block++) {
    const chance = 1 / (1 + Math.exp(-(points[block] ?? 0)))
    const step = Math.round(chance * steps)
    const count = words[block] ?? 0
    liked[step] = (liked[step] ?? 0) + chance * count
    all[step] = (all[step] ?? 0) + count
    expected += chance * count
  }
  let best = 0
  for (let step = steps, taken = 0, right = 0; step >= 0; step--) {
    taken += all[step] ?? 0
    right += liked[step] ?? 0
    if (taken > 0) best = Math.max(best, (2 * right) / (taken + expected))
  }
  return best
}
