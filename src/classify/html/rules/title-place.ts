import { scorecard } from './scorecard.js'

/** Before, at or after the headline. Points fitted with folds by host, rounded. */
export const titlePlace = scorecard({
  name: 'title-place',
  by: { column: 'titlePlace', cuts: [-0.5, 0.5, 1.5] },
  points: [-0.8, 0.4, 0.3, -0.2],
})
