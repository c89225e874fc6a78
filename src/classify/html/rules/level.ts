import { scorecard } from './scorecard.js'

/** Whether a block stands in the subtrees that hold 90, 70 or 50 % of the prose. Points fitted with folds by host, rounded. */
export const level = scorecard({
  name: 'level',
  by: { column: 'level', cuts: [0.5, 1.5, 2.5] },
  points: [-0.4, -0.2, 0.1, 0.2],
})
