import { weightOf } from './weight.js'

/**
 * The run of blocks with the greatest sum of worth times the weight of its words, found in one pass (Kadane's algorithm; Bentley, Programming pearls,
 * CACM 27(9), 1984).
 */
export function bestStretch(words: Float64Array, worth: (block: number) => number): [first: number, end: number] {
  let best = 0
  let stretch: [number, number] = [0, 0]
  let sum = 0
  let start = 0
  for (let block = 0; block < words.length; block++) {
    sum += worth(block) * weightOf(words[block] ?? 0)
    if (sum <= 0) {
      sum = 0
      start = block + 1
    } else if (sum > best) {
      best = sum
      stretch = [start, block + 1]
    }
  }
  return stretch
}
