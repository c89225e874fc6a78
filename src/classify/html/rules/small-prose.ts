import { scorecard } from './scorecard.js'

/** Share of prose in the nearest surrounding of 50 words. Points fitted with folds by host, rounded. */
export const smallProse = scorecard({
  name: 'small-prose',
  by: { column: 'smallProse', cuts: [0.05, 0.25, 0.5, 0.75, 0.9] },
  points: [0.1, -0.2, -0.2, -0.1, 0, 0],
})
