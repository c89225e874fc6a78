import { scorecard } from './scorecard.js'

/** What follows the content on a page that is mostly furniture is furniture. Points fitted with folds by host, rounded. */
export const densityBySide = scorecard({
  name: 'density-by-side',
  by: { column: 'coreDensity', cuts: [0.2, 0.5, 0.75] },
  and: { column: 'coreAfter', cuts: [0.001, 0.05] },
  points: [0.2, 0, 0.3, 0.2, -0.2, -0.1, 0, -0.2, 0, -0.2, 0, 0.1],
})
