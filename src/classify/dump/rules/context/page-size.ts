import { binOf, type DumpRule } from '../rule.js'

/** Long pages have more furniture for their words. */
export const pageSize: DumpRule = {
  name: 'page-size',
  reason: 'low-score',
  sort({ shape, size }, bins) {
    const kind = binOf([12, 40, 100, 250, 600], size)
    for (let block = 0; block < size; block++) bins[block] = 1 + kind + 6 * (shape[block] ?? 0)
  },
}
