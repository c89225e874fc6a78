import { scorecard } from './scorecard.js'

/** A heading is worth what it introduces. Points fitted with folds by host, rounded. */
export const followsChance = scorecard({
  name: 'follows-chance',
  by: { column: 'followsChance', cuts: [-0.5, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95] },
  points: [-0.1, -0.1, -0.1, -0.2, 0, 0.2, 0.3, 0.1],
})
