/** What the decision must know of the blocks, one slot a block. */
export interface Scored {
  /** Chance of being main content, 0 to 1. */
  readonly chance: Float64Array
  readonly words: ArrayLike<number>
  /** Number of the block's path of tags. */
  readonly path: ArrayLike<number>
}

/** Share of a block's own chance in its smooth one, from cross-validation; the mean of its path is the rest. */
const OWN = 0.7

/** A block takes part of the chance of the blocks with the same path of tags. */
export function smooth({ chance, words, path }: Scored): Float64Array {
  const paths = means(chance, words, path)
  return chance.map((own, at) => OWN * own + (1 - OWN) * (paths[path[at] ?? 0] ?? 0))
}

/** Means by kind, weighted by words. */
function means(chance: Float64Array, words: ArrayLike<number>, kind: ArrayLike<number>): Float64Array {
  let kinds = 0
  for (let at = 0; at < kind.length; at++) kinds = Math.max(kinds, (kind[at] ?? 0) + 1)
  const sums = new Float64Array(kinds)
  const weights = new Float64Array(kinds)
  for (let at = 0; at < kind.length; at++) {
    const weight = (words[at] ?? 0) + 1
    sums[kind[at] ?? 0] = (sums[kind[at] ?? 0] ?? 0) + (chance[at] ?? 0) * weight
    weights[kind[at] ?? 0] = (weights[kind[at] ?? 0] ?? 0) + weight
  }
  return sums.map((sum, at) => sum / Math.max(1e-9, weights[at] ?? 0))
}

/**
 * The greatest expected F1 of any cut of the blocks by chance, their words counted. Keeping the blocks with a chance of
 * at least half of it reaches it (Lipton, Elkan and Naryanaswamy 2014).
 */
export function bestExpectedF1(chance: Float64Array, words: ArrayLike<number>): number {
  const order = Array.from(chance.keys()).sort((a, b) => (chance[b] ?? 0) - (chance[a] ?? 0) || a - b)
  let expected = 0
  for (const at of order) expected += (chance[at] ?? 0) * (words[at] ?? 0)
  let kept = 0
  let right = 0
  let best = 0
  for (const at of order) {
    kept += words[at] ?? 0
    right += (chance[at] ?? 0) * (words[at] ?? 0)
    if (kept + expected > 0) best = Math.max(best, (2 * right) / (kept + expected))
  }
  return best
}
