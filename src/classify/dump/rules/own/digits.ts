import { binOf, perBlock } from '../rule.js'

/** Counts, prices, dates and phone numbers are mostly digits. */
export const digits = perBlock('digits', ({ digits, words }, block) => {
  const share = digits[block] ?? 0
  if (share === 0) return 0
  return 1 + binOf([4, 10, 25, 50, 99], share) + ((words[block] ?? 0) < 9 ? 0 : 6)
})
