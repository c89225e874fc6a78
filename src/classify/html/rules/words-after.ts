import { scorecard } from './scorecard.js'

/** Length of the block after. Points fitted with folds by host, rounded. */
export const wordsAfter = scorecard({
  name: 'words-after',
  by: { column: 'wordsAfter', cuts: [0.5, 2.5, 5.5, 12.5, 30.5] },
  points: [-0.3, -0.2, 0, 0, 0, 0.2],
})
