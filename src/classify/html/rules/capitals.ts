import { scorecard } from './scorecard.js'

/** Labels are set in capitals. Points fitted with folds by host, rounded. */
export const capitals = scorecard({
  name: 'capitals',
  by: { column: 'capitals', cuts: [0.01, 0.06, 0.12, 0.3, 0.6] },
  points: [0.1, 0, -0.2, 0, 0.2, -0.3],
})
