import { scorecard } from './scorecard.js'

/** level Points fitted with folds by host, rounded. */
export const level = scorecard({
  name: 'level',
  by: { column: 'level', cuts: [0.5, 1.5, 2.5] },
  points: [-0.5, -0.2, 0.1, 0.2],
  reason: 'outside-main-content',
})
