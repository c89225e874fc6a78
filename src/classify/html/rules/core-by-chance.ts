import { scorecard } from './scorecard.js'

/** Where little looks like content, doubtful blocks are the content. Points fitted with folds by host, rounded. */
export const coreByChance = scorecard({
  name: 'core-by-chance',
  by: { column: 'coreWords', cuts: [60, 150, 400, 1000] },
  and: { column: 'chance', cuts: [0.1, 0.3, 0.6] },
  points: [-0.1, 0.3, 0.4, -0.1, 0.1, -0.1, -0.1, 0.1, -0.1, -0.2, 0, 0.2, 0.2, -0.1, -0.2, -0.1, 0.3, 0, -0.2, -0.4],
})
