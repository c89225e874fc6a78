import { scorecard } from './scorecard.js'

/** What the first look makes of the nearest surrounding of 50 words. Points fitted with folds by host, rounded. */
export const smallChance = scorecard({
  name: 'small-chance',
  by: { column: 'smallChance', cuts: [-0.5, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95] },
  points: [0, -0.3, 0.1, 0, 0.1, 0.1, 0.1, 0, 0.1],
})
