import { shapes } from '../../view/view.js'
import { binOf, type DumpRule } from '../rule.js'

const bounds = [1, 2, 3, 5, 8, 14, 25]

/** How many blocks away the nearest long one is, looking back. */
export const longBefore: DumpRule = {
  name: 'long-before',
  reason: 'outside-main-content',
  sort({ shape, size }, bins) {
    for (let block = 0, last = -(1 << 28); block < size; block++) {
      bins[block] = 1 + binOf(bounds, block - last) + 8 * (shape[block] ?? 0)
      if (shape[block] === shapes.long) last = block
    }
  },
}

/** How many blocks away the nearest long one is, looking ahead. */
export const longAfter: DumpRule = {
  name: 'long-after',
  reason: 'outside-main-content',
  sort({ shape, size }, bins) {
    for (let block = size - 1, next = 1 << 28; block >= 0; block--) {
      bins[block] = 1 + binOf(bounds, next - block) + 8 * (shape[block] ?? 0)
      if (shape[block] === shapes.long) next = block
    }
  },
}
