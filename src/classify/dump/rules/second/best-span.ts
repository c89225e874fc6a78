import { bestStretch } from '../../view/best-stretch.js'
import { binOf, type DumpRule } from '../rule.js'

const bounds = [1, 3, 8, 20, 60]
/** Chance at which a block neither lengthens nor shortens the stretch. */
const even = 0.4

/** The stretch of the page where liked words outweigh the others most: within it, and how far before or after it. */
export const bestSpan: DumpRule = {
  name: 'best-span',
  reason: 'outside-main-content',
  sort({ chance, words, shape, size }, bins) {
    const [first, end] = bestStretch(words, (block) => (chance[block] ?? 0) - even)
    for (let block = 0; block < size; block++) {
      const at =
        block < first ? 1 + binOf(bounds, first - block) : block >= end ? 7 + binOf(bounds, block - end + 1) : 0
      bins[block] = 1 + at + 13 * (shape[block] ?? 0)
    }
  },
}
