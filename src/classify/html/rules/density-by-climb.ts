import { scorecard } from './scorecard.js'

/** On pages that are mostly content, distance from its core tells less. Points fitted with folds by host, rounded. */
export const densityByClimb = scorecard({
  name: 'density-by-climb',
  by: { column: 'coreDensity', cuts: [0.2, 0.5] },
  and: { column: 'coreClimb', cuts: [0.5, 1.5, 3.5] },
  points: [0.2, -0.3, 0.1, 0.5, -0.1, 0.2, 0, -0.1, 0, 0, 0, -0.3],
})
