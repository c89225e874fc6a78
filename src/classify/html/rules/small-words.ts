import { scorecard } from './scorecard.js'

/** Words a block in the nearest surrounding of 50 words. Points fitted with folds by host, rounded. */
export const smallWords = scorecard({
  name: 'small-words',
  by: { column: 'smallWords', cuts: [2.5, 4.5, 8.5, 15.5, 30.5] },
  points: [0.2, -0.2, 0, -0.1, -0.1, -0.1],
})
