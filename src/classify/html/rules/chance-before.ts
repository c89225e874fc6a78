import { scorecard } from './scorecard.js'

/** What the first look makes of the block before. Points fitted with folds by host, rounded. */
export const chanceBefore = scorecard({
  name: 'chance-before',
  by: { column: 'chanceBefore', cuts: [0.05, 0.2, 0.5, 0.8, 0.95] },
  points: [0, 0, 0, 0, 0.2, -0.1],
})
