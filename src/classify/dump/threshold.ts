import type { Focus } from '../../types.js'
import type { DumpView } from './view/view.js'

/** Share of the best expected F1 that a block's chance must reach: half of it is what maximises the expected F1. */
const shares: Readonly<Record<Focus, number>> = { precision: 0.65, balanced: 0.45, recall: 0.3 }

/** What is to be expected of a page by the chances of its blocks. */
export interface Expected {
  /** Words of main content. */
  readonly words: number
  /** The greatest F1 of any cut of the blocks. */
  readonly f1: number
}

/** A page that is expected to have fewer words of main content has none: a menu, an error page, a list of links. From cross-validation. */
const LEAST_WORDS = 20

/** A bar that no chance reaches. */
const NOTHING = 1.01

/**
 * The chance from which a block of this page is kept. A page of which the model is unsure keeps less sure blocks than one with a clear article:
 * the words that are kept or lost weigh by what the page may hold (Lipton, Elkan, Naryanaswamy, ECML 2014: the threshold that maximises F1 is half of that F1).
 */
export function thresholdOf({ words, f1 }: Expected, focus: Focus): number {
  return words < LEAST_WORDS ? NOTHING : Math.min(0.95, shares[focus] * f1)
}

// Chances in steps of a hundredth: sorting the blocks of a page would cost more than it is worth.
const steps = 100

/** Sums up the chances of a page. */
export function expect({ words, size, chance: chances }: DumpView): Expected {
  const liked = new Float64Array(steps + 1)
  const all = new Float64Array(steps + 1)
  let expected = 0
  for (let block = 0; block < size; block++) {
    const chance = chances[block] ?? 0
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
  return { words: expected, f1: best }
}
