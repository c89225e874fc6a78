import { scorecard } from './scorecard.js'

/** Share of prose in the nearest surrounding of 200 words. Points fitted with folds by host, rounded. */
export const largeProse = scorecard({
  name: 'large-prose',
  by: { column: 'largeProse', cuts: [0.05, 0.25, 0.5, 0.75, 0.9] },
  points: [0, -0.1, 0, -0.1, -0.1, -0.1],
})
