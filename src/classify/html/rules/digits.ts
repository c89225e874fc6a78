import { scorecard } from './scorecard.js'

/** Counters, prices and dates are full of digits. Points fitted with folds by host, rounded. */
export const digits = scorecard({
  name: 'digits',
  by: { column: 'digits', cuts: [0.01, 0.1, 0.25, 0.5] },
  points: [0.1, 0, -0.1, -0.2, -0.1],
})
