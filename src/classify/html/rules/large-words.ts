import { scorecard } from './scorecard.js'

/** Words a block in the nearest surrounding of 200 words. Points fitted with folds by host, rounded. */
export const largeWords = scorecard({
  name: 'large-words',
  by: { column: 'largeWords', cuts: [2.5, 4.5, 8.5, 15.5, 30.5] },
  points: [0.3, 0, 0, -0.1, -0.3, -0.2],
})
