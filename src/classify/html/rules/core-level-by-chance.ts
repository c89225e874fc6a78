import { scorecard } from './scorecard.js'

/** Doubtful blocks are worth more among likely ones. Points fitted with folds by host, rounded. */
export const coreLevelByChance = scorecard({
  name: 'core-level-by-chance',
  by: { column: 'coreLevel', cuts: [0.5, 2.5] },
  and: { column: 'chance', cuts: [0.1, 0.3, 0.6, 0.9] },
  points: [-0.1, -0.3, 0.1, 0.2, 0, 0.2, 0, -0.1, 0, -0.1, 0.3, 0.2, -0.1, -0.1, -0.3],
})
