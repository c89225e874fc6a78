import type { Rule } from './rule.js'

/** What the second look adds to every block. */
export const secondPrior: Rule = {
  name: 'second-prior',
  apply: ({ page }, board) => {
    for (const { index } of page.blocks) board.add(index, 'second-prior', 0.2)
  },
}
