import { scorecard } from './scorecard.js'

/** Names further out, by their fitted points. Points fitted with folds by host, rounded. */
export const far = scorecard({
  name: 'far',
  by: { column: 'far', cuts: [-4, -2.5, -1.5, -0.8, -0.3, -0.01, 0.01, 0.3, 0.8, 1.5, 2.5] },
  points: [-0.6, -0.8, -0.6, -0.3, -0.1, 0.1, 0.1, 0, 0.2, 0.4, 0.7, 0.6],
})
