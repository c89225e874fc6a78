import { perBlock } from '../rule.js'

/** All in capitals: kickers, buttons, some headings. */
export const shouting = perBlock('shouting', ({ shouting, words }, block) => {
  const share = shouting[block] ?? 0
  if (share < 60) return 0
  return (words[block] ?? 0) <= 2 ? 1 : 2
})
