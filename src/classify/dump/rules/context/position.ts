import { shapes } from '../../view/view.js'
import { binOf, type DumpRule } from '../rule.js'

/** How much of the page's prose (long blocks) has gone by: nothing before the first, all after the last. */
export const position: DumpRule = {
  name: 'position',
  reason: 'outside-main-content',
  sort({ shape, words, size }, bins) {
    let all = 0
    for (let block = 0; block < size; block++) if (shape[block] === shapes.long) all += words[block] ?? 0
    let gone = 0
    for (let block = 0; block < size; block++) {
      const share = all === 0 ? 0.5 : gone / all
      bins[block] = 1 + binOf([0, 0.1, 0.3, 0.6, 0.8, 0.95, 0.999], share) + 8 * (shape[block] ?? 0)
      if (shape[block] === shapes.long) gone += words[block] ?? 0
    }
  },
}
