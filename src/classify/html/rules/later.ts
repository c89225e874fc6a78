import { scorecard } from './scorecard.js'

/** What is said again further down: the first of several copies. Points fitted with folds by host, rounded. */
export const later = scorecard({
  name: 'later',
  by: { column: 'later', cuts: [0.5, 1.5] },
  points: [0.6, -0.5, -0.4],
})
