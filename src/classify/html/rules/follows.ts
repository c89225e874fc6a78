import { scorecard } from './scorecard.js'

/** Words that a heading introduces. Points fitted with folds by host, rounded. */
export const follows = scorecard({
  name: 'follows',
  by: { column: 'follows', cuts: [0.5, 3.5, 12.5, 40.5, 120.5] },
  points: [-0.3, -0.2, -0.2, 0.2, 0.1, 0.1],
})
