import { scorecard } from './scorecard.js'

/** Short repeats are labels of cards and posts, long ones are copies. Points fitted with folds by host, rounded. */
export const earlierWords = scorecard({
  name: 'earlier-words',
  by: { column: 'earlier', cuts: [0.5] },
  and: { column: 'words', cuts: [5.5] },
  points: [0, 0, 0.1, -0.4],
})
