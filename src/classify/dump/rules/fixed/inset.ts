import { bits } from '../../view/books.js'
import { shapes } from '../../view/view.js'
import type { DumpRule } from '../rule.js'

/** What hangs on a heading such as "Read also" without a blank line between: the links of a box inside the text. */
export const inset: DumpRule = {
  name: 'inset',
  reason: 'related',
  worth: [0, -4],
  applies: ({ seenWhole }) => (seenWhole & bits.related) !== 0,
  sort({ page, whole, shape, size }, bins) {
    for (let block = 0; block < size; block++) {
      // Only where blank lines part blocks does their lack mean anything.
      if (((whole[block] ?? 0) & bits.related) === 0 || (page.blocks[block]?.gap ?? 0) === 0) continue
      let at = block + 1
      while (at < size && page.blocks[at]?.gap === 0 && shape[at] !== shapes.long) bins[at++] = 1
      // A list that goes on to the page's next gap, not a page that has none.
      if (at - block > mostLinks + 1) bins.fill(0, block + 1, at)
    }
  },
}

/** A box inside a text has a few links. */
const mostLinks = 6
