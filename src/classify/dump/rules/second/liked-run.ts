import { binOf, type DumpRule } from '../rule.js'

/** Words of the run of liked blocks that a block stands in: as a share of all liked words, two others between do not end a run. */
export const likedRun: DumpRule = {
  name: 'liked-run',
  reason: 'outside-main-content',
  sort({ chance, words, shape, size }, bins) {
    let all = 0
    for (let block = 0; block < size; block++) if ((chance[block] ?? 0) >= 0.5) all += words[block] ?? 0
    for (let start = 0; start < size; ) {
      const { end, liked } = runFrom(start, chance, words)
      const bin = liked === 0 || all === 0 ? 0 : 1 + binOf(bounds, liked / all)
      for (let block = start; block < end; block++) bins[block] = 1 + bin + 7 * (shape[block] ?? 0)
      start = end
    }
  },
}

const bounds = [0.05, 0.15, 0.35, 0.6, 0.9]

function runFrom(start: number, chance: Float64Array, words: Float64Array): { end: number; liked: number } {
  let end = start
  let liked = 0
  if ((chance[start] ?? 0) < 0.5) {
    while (end < chance.length && (chance[end] ?? 0) < 0.5) end++
    return { end, liked }
  }
  for (let block = start; block < chance.length && block - end < 3; block++) {
    if ((chance[block] ?? 0) < 0.5) continue
    liked += words[block] ?? 0
    end = block + 1
  }
  return { end, liked }
}
