import { scorecard } from './scorecard.js'

/** smallWords Points fitted with folds by host, rounded. */
export const smallWords = scorecard({
  name: 'small-words',
  by: { column: 'smallWords', cuts: [2.5, 4.5, 8.5, 15.5, 30.5] },
  points: [0.3, -0.3, 0, -0.1, -0.1, -0.2],
})
