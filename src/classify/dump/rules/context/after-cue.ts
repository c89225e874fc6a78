import type { Reason } from '../../../../types.js'
import { type BookName, bits } from '../../view/books.js'
import { shapes } from '../../view/view.js'
import { binOf, type DumpRule } from '../rule.js'

/** What follows a heading such as "Related" or "Comments": how many blocks since, and how much prose has come since. */
export function afterCue(book: BookName, reason: Reason): DumpRule {
  const bit = bits[book]
  return {
    name: `after-${book}`,
    reason,
    applies: ({ seenWhole }) => (seenWhole & bit) !== 0,
    sort({ whole, shape, size }, bins) {
      let since = -1
      let prose = 0
      for (let block = 0; block < size; block++) {
        if (((whole[block] ?? 0) & bit) !== 0) {
          since = block
          prose = 0
          continue
        }
        if (since === -1) continue
        bins[block] = 1 + binOf([1, 4, 10, 30], block - since) + 5 * Math.min(prose, 3)
        if (shape[block] === shapes.long) prose++
      }
    },
  }
}
