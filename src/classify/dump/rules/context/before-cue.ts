import type { Reason } from '../../../../types.js'
import { type BookName, bits } from '../../view/books.js'
import { binOf, type DumpRule } from '../rule.js'

/** The block right before "Read more" or "Comments" is the teaser, the date or the writer's name. */
export function beforeCue(book: BookName, reason: Reason): DumpRule {
  const bit = bits[book]
  return {
    name: `before-${book}`,
    reason,
    sort({ whole, shape, size }, bins) {
      let next = 1 << 28
      for (let block = size - 1; block >= 0; block--) {
        if (((whole[block] ?? 0) & bit) !== 0) {
          next = block
          continue
        }
        bins[block] = 1 + binOf([1, 2, 5], next - block) + 4 * (shape[block] ?? 0)
      }
    },
  }
}
