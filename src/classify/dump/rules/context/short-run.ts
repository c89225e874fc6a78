import { shapes } from '../../view/view.js'
import { binOf, type DumpRule } from '../rule.js'

const bounds = [1, 2, 4, 7, 12, 20, 40]

/** Menus, carousels and footers are long runs of short lines. */
export const shortRun: DumpRule = {
  name: 'short-run',
  reason: 'navigation',
  sort({ shape, size }, bins) {
    for (let start = 0; start < size; ) {
      let end = start
      while (end < size && shape[end] === shapes.short) end++
      bins.fill(1 + binOf(bounds, end - start), start, end)
      start = end + 1
    }
  },
}
