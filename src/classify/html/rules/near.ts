import { scorecard } from './scorecard.js'

/** Names on the block and the three elements around it, by their fitted points. Points fitted with folds by host, rounded. */
export const near = scorecard({
  name: 'near',
  by: { column: 'near', cuts: [-4, -2.5, -1.5, -0.8, -0.3, -0.01, 0.01, 0.3, 0.8, 1.5, 2.5] },
  points: [-0.3, -0.7, -0.7, -0.6, -0.3, -0.4, 0, 0, 0.1, 0.6, 0.9, 1],
})
