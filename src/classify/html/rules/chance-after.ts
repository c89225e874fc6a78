import { scorecard } from './scorecard.js'

/** What the first look makes of the block after. Points fitted with folds by host, rounded. */
export const chanceAfter = scorecard({
  name: 'chance-after',
  by: { column: 'chanceAfter', cuts: [0.05, 0.2, 0.5, 0.8, 0.95] },
  points: [0, -0.1, 0, 0, 0.2, 0],
})
