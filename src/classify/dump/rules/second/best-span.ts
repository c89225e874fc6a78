import { binOf, type DumpRule } from '../rule.js'

const bounds = [1, 3, 8, 20, 60]

/** The stretch of the page where liked words outweigh the others most: within it, and how far before or after it. */
export const bestSpan: DumpRule = {
  name: 'best-span',
  reason: 'outside-main-content',
  sort({ chance, words, shape, size }, bins) {
    const [first, end] = bestStretch(chance, words)
    for (let block = 0; block < size; block++) {
      const at =
        block < first ? 1 + binOf(bounds, first - block) : block >= end ? 7 + binOf(bounds, block - end + 1) : 0
      bins[block] = 1 + at + 13 * (shape[block] ?? 0)
    }
  },
}

/** The run of blocks with the greatest sum, found in one pass (Kadane, 1977; Bentley, CACM 27(9), 1984). */
function bestStretch(chance: Float64Array, words: Float64Array): [first: number, end: number] {
  let best = 0
  let span: [number, number] = [0, 0]
  let sum = 0
  let start = 0
  for (let block = 0; block < chance.length; block++) {
    sum += ((chance[block] ?? 0) - 0.4) * (words[block] ?? 0) ** 0.7
    if (sum <= 0) {
      sum = 0
      start = block + 1
    } else if (sum > best) {
      best = sum
      span = [start, block + 1]
    }
  }
  return span
}
