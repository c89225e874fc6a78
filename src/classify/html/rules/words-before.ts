import { scorecard } from './scorecard.js'

/** Length of the block before. Points fitted with folds by host, rounded. */
export const wordsBefore = scorecard({
  name: 'words-before',
  by: { column: 'wordsBefore', cuts: [0.5, 2.5, 5.5, 12.5, 30.5] },
  points: [-0.6, -0.1, 0, 0, 0.1, 0.3],
})
