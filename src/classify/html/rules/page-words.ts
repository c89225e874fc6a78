import { scorecard } from './scorecard.js'

/** pageWords Points fitted with folds by host, rounded. */
export const pageWords = scorecard({
  name: 'page-words',
  by: { column: 'pageWords', cuts: [150, 400, 900, 2000, 5000] },
  points: [-0.5, 0.6, 0.3, 0, 0, -0.7],
})
