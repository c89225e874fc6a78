import { scorecard } from './scorecard.js'

/** Sentences end. Points fitted with folds by host, rounded. */
export const stops = scorecard({
  name: 'stops',
  by: { column: 'stops', cuts: [0.5, 1.5, 2.5, 4.5] },
  points: [0, 0.2, 0, -0.1, -0.3],
})
