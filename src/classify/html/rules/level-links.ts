import { scorecard } from './scorecard.js'

/** Links inside the densest subtree are references; outside they are menus. Points fitted with folds by host, rounded. */
export const levelLinks = scorecard({
  name: 'level-links',
  by: { column: 'level', cuts: [0.5, 2.5] },
  and: { column: 'linkDensity', cuts: [0.3, 0.9] },
  points: [0.1, -0.4, -0.1, 0.1, -0.1, -0.2, 0, 0.1, 0],
})
