import type { Rule } from './rule.js'

/** What is added to every block, so that the sum of all points is a log-odds. */
export const prior: Rule = {
  name: 'prior',
  apply: ({ page }, board) => {
    for (const { index } of page.blocks) board.add(index, 'prior', -0.3)
  },
}
