import { scorecard } from './scorecard.js'

/** On pages that are mostly content, doubtful blocks are content. Points fitted with folds by host, rounded. */
export const densityByChance = scorecard({
  name: 'density-by-chance',
  by: { column: 'coreDensity', cuts: [0.2, 0.5, 0.75] },
  and: { column: 'chance', cuts: [0.1, 0.3, 0.6] },
  points: [0.4, 0.1, 0.1, -0.1, 0, 0.1, 0.1, -0.2, 0.1, -0.1, 0, -0.2, -0.1, -0.1, -0.1, 0.2],
})
