import { binOf, perBlock } from '../rule.js'

/** The menu stands on a page twice, the teaser twice around its "Read more". */
export const copies = perBlock(
  'copies',
  ({ copies, nth, shape }, block) => {
    const count = copies[block] ?? 1
    if (count < 2) return 0
    const later = (nth[block] ?? 1) > 1 ? 1 : 0
    return 1 + 2 * binOf([2, 3, 6], count) + later + 8 * (shape[block] ?? 0)
  },
  'repeat',
)
