import { scorecard } from './scorecard.js'

/** On short pages less is to be had. Points fitted with folds by host, rounded. */
export const pageWords = scorecard({
  name: 'page-words',
  by: { column: 'pageWords', cuts: [150, 400, 900, 2000, 5000] },
  points: [-0.2, 0.5, 0.3, -0.1, -0.1, -0.7],
})
