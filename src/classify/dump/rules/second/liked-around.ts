import { binOf, type DumpRule } from '../rule.js'

/** Mean chance of the blocks within reach, the block itself left out, each weighted by the root of its words. */
export function likedAround(reach: number): DumpRule {
  return {
    name: `liked-around-${reach}`,
    reason: 'outside-main-content',
    sort({ chance, words, shape, size }, bins) {
      const sums = new Float64Array(size + 1)
      const weights = new Float64Array(size + 1)
      for (let block = 0; block < size; block++) {
        const weight = Math.sqrt(1 + (words[block] ?? 0))
        weights[block + 1] = (weights[block] ?? 0) + weight
        sums[block + 1] = (sums[block] ?? 0) + weight * (chance[block] ?? 0)
      }
      for (let block = 0; block < size; block++) {
        const own = Math.sqrt(1 + (words[block] ?? 0))
        const from = Math.max(0, block - reach)
        const to = Math.min(size, block + reach + 1)
        const weight = (weights[to] ?? 0) - (weights[from] ?? 0) - own
        const liked = (sums[to] ?? 0) - (sums[from] ?? 0) - own * (chance[block] ?? 0)
        const mean = weight <= 0 ? 0.5 : liked / weight
        bins[block] = 1 + binOf(bounds, mean) + 10 * (shape[block] ?? 0)
      }
    },
  }
}

const bounds = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85]
