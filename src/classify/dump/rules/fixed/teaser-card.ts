import { bits } from '../../view/books.js'
import type { DumpRule } from '../rule.js'

/** The teaser of another page: its headline, "Read more", and its headline once more. */
export const teaserCard: DumpRule = {
  name: 'teaser-card',
  reason: 'teaser',
  worth: [0, -7],
  sort({ whole, print, words, size }, bins) {
    for (let block = 1; block + 1 < size; block++) {
      if (((whole[block] ?? 0) & bits.teaser) === 0) continue
      if (print[block - 1] !== print[block + 1] || (words[block - 1] ?? 0) < 2) continue
      bins.fill(1, block - 1, block + 2)
    }
  },
}
