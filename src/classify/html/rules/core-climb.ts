import { scorecard } from './scorecard.js'

/** How far out of the tightest of these one must climb to find a block. Points fitted with folds by host, rounded. */
export const coreClimb = scorecard({
  name: 'core-climb',
  by: { column: 'coreClimb', cuts: [0.5, 1.5, 2.5, 3.5, 5.5] },
  points: [0.2, -0.2, -0.1, 0.1, 0.1, -0.1],
})
