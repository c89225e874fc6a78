import { scorecard } from './scorecard.js'

/** Short blocks go with their neighbours. Points fitted with folds by host, rounded. */
export const chanceByWords = scorecard({
  name: 'chance-by-words',
  by: { column: 'words', cuts: [2.5, 6.5, 14.5, 30.5] },
  and: { column: 'chanceNear', cuts: [-0.5, 0.15, 0.5, 0.85] },
  points: [0, -0.1, -0.1, -0.3, 0.1, 0, -0.1, 0, -0.1, 0, 0, 0.1, 0, 0, -0.1, 0, 0.1, 0, 0.2, 0, 0, 0, 0, 0.2, 0.1],
})
