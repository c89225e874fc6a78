import { scorecard } from './scorecard.js'

/** ended-words Points fitted with folds by host, rounded. */
export const endedWords = scorecard({
  name: 'ended-words',
  by: { column: 'ended', cuts: [0.5] },
  and: { column: 'words', cuts: [3.5, 8.5, 20.5] },
  points: [-0.2, -0.1, 0, -0.4, -0.1, -0.2, 0.2, 0.4],
})
