import { scorecard } from './scorecard.js'

/** Links among content are references, among furniture menus. Points fitted with folds by host, rounded. */
export const chanceByLinks = scorecard({
  name: 'chance-by-links',
  by: { column: 'linkDensity', cuts: [0.1, 0.6] },
  and: { column: 'chanceNear', cuts: [-0.5, 0.15, 0.5, 0.85] },
  points: [0, 0.1, 0, 0.1, 0.2, 0, -0.1, -0.1, 0.1, 0.2, 0, 0, 0.1, -0.2, -0.3],
})
