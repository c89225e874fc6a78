import { binOf, perBlock } from '../rule.js'

/** Bars, arrows and bullets between labels. */
export const marks = perBlock('marks', ({ marks, words }, block) => {
  const share = marks[block] ?? 0
  if (share === 0) return 0
  return 1 + binOf([2, 5, 12, 40, 99], share) + ((words[block] ?? 0) < 9 ? 0 : 6)
})
