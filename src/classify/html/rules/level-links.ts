import { scorecard } from './scorecard.js'

/** level-links Points fitted with folds by host, rounded. */
export const levelLinks = scorecard({
  name: 'level-links',
  by: { column: 'level', cuts: [0.5, 2.5] },
  and: { column: 'linkDensity', cuts: [0.3, 0.9] },
  points: [0.4, -0.8, 0, 0.2, 0, -0.3, 0, 0.2, -0.1],
})
