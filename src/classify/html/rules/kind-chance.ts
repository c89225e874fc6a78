import { scorecard } from './scorecard.js'

/** What the first look makes of the blocks in the same kind of place. Points fitted with folds by host, rounded. */
export const kindChance = scorecard({
  name: 'kind-chance',
  by: { column: 'kindSize', cuts: [1.5, 4.5, 12.5] },
  and: { column: 'kindChance', cuts: [0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95] },
  points: [
    0.1, 0, 0, -0.2, 0, -0.2, -0.1, 0.1, -0.2, -0.2, -0.2, -0.2, -0.1, 0.1, 0.3, 0.1, -0.2, -0.5, -0.4, 0, 0, 0.5, 0.4,
    0.5, -0.1, -0.3, -0.3, -0.2, 0.2, 0.4, 0.5, 0.3,
  ],
})
