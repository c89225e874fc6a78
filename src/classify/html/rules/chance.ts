import { scorecard } from './scorecard.js'

/** Straightens the first look where it is too sure or not sure enough. Points fitted with folds by host, rounded. */
export const chance = scorecard({
  name: 'chance',
  by: { column: 'chance', cuts: [0.03, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97] },
  points: [0.3, 0.2, 0.3, 0.1, 0.1, -0.1, -0.2, -0.3, -0.2, -0.2],
})
