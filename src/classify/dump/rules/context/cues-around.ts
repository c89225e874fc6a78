import { binOf, type DumpRule } from '../rule.js'

const reach = 6

/** Share of the blocks around that are phrases of furniture. */
export const cuesAround: DumpRule = {
  name: 'cues-around',
  reason: 'navigation',
  sort({ whole, shape, size }, bins) {
    const sums = new Int32Array(size + 1)
    for (let block = 0; block < size; block++) sums[block + 1] = (sums[block] ?? 0) + (whole[block] === 0 ? 0 : 1)
    for (let block = 0; block < size; block++) {
      const from = Math.max(0, block - reach)
      const to = Math.min(size, block + reach + 1)
      const own = whole[block] === 0 ? 0 : 1
      const count = (sums[to] ?? 0) - (sums[from] ?? 0) - own
      bins[block] = 1 + binOf([0, 1, 2, 4, 7], count) + 6 * (shape[block] ?? 0)
    }
  },
}
