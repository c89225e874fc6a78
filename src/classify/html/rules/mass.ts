import { scorecard } from './scorecard.js'

/** How much of the page’s prose stands before and after a block. Points fitted with folds by host, rounded. */
export const mass = scorecard({
  name: 'mass',
  by: { column: 'massBefore', cuts: [0.001, 0.02, 0.1, 0.5] },
  and: { column: 'massAfter', cuts: [0.001, 0.02, 0.1, 0.5] },
  points: [
    0.3, 0, 0.2, 0.3, 0.1, 0.1, 0, 0.1, -0.7, 0.5, 0.1, 0, -0.6, 0, 0.4, 0.1, 0.1, 0.1, -0.1, 0.2, -0.5, -0.6, -0.5,
    -0.3, 0.2,
  ],
})
