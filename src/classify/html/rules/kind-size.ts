import { scorecard } from './scorecard.js'

/** How many blocks stand in the same kind of place. Points fitted with folds by host, rounded. */
export const kindSize = scorecard({
  name: 'kind-size',
  by: { column: 'kindSize', cuts: [1.5, 3.5, 8.5, 20.5, 60.5] },
  points: [-0.6, -0.3, 0.1, 0.2, 0.4, 0],
})
