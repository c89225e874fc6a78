import { scorecard } from './scorecard.js'

/** Blocks since the last heading. Points fitted with folds by host, rounded. */
export const headed = scorecard({
  name: 'headed',
  by: { column: 'headed', cuts: [0.5, 1.5, 3.5, 8.5, 20.5, 60.5, 254] },
  points: [0.2, 0.3, 0, 0, 0, -0.2, -0.3, -0.2],
})
