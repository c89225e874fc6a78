import { perBlock } from '../rule.js'

/** What a block begins with: a small letter, a digit, a mark. */
export const firstCharacter = perBlock(
  'first-character',
  ({ first, shape }, block) => (first[block] ?? 0) + 12 * (shape[block] ?? 0),
)
