import { scorecard } from './scorecard.js'

/** Whether a block stands in the subtrees that hold 90, 70 or 50 % of what looks like content. Points fitted with folds by host, rounded. */
export const coreLevel = scorecard({
  name: 'core-level',
  by: { column: 'coreLevel', cuts: [0.5, 1.5, 2.5] },
  points: [0, 0, 0.1, 0.2],
})
