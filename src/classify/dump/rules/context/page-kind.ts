import { shapes } from '../../view/view.js'
import { binOf, type DumpRule } from '../rule.js'

/** On a page of prose the short lines are furniture; on a page with little prose they are what there is. */
export const pageKind: DumpRule = {
  name: 'page-kind',
  reason: 'low-score',
  sort({ shape, words, size }, bins) {
    let all = 0
    let prose = 0
    for (let block = 0; block < size; block++) {
      all += words[block] ?? 0
      if (shape[block] === shapes.long) prose += words[block] ?? 0
    }
    const kind = binOf([0.2, 0.4, 0.6, 0.75, 0.9], all === 0 ? 0 : prose / all)
    for (let block = 0; block < size; block++) bins[block] = 1 + kind + 6 * (shape[block] ?? 0)
  },
}
