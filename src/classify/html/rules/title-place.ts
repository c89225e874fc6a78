import { scorecard } from './scorecard.js'

/** titlePlace Points fitted with folds by host, rounded. */
export const titlePlace = scorecard({
  name: 'title-place',
  by: { column: 'titlePlace', cuts: [-0.5, 0.5, 1.5] },
  points: [-0.8, 0.5, 0.5, -0.6],
})
