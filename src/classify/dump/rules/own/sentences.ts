import { binOf, perBlock } from '../rule.js'

/** Sentences that end inside a block, and commas for its length. */
export const sentences = perBlock('sentences', ({ stops, commas, words }, block) => {
  const count = words[block] ?? 0
  if (count < 9) return (stops[block] ?? 0) > 0 ? 1 : 0
  return 2 + binOf([0, 1, 3], stops[block] ?? 0) + 4 * binOf([0, 0.05, 0.12], (commas[block] ?? 0) / count)
})
