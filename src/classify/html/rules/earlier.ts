import { scorecard } from './scorecard.js'

/** What has been said before on the page. Points fitted with folds by host, rounded. */
export const earlier = scorecard({
  name: 'earlier',
  by: { column: 'earlier', cuts: [0.5, 1.5] },
  points: [0, -0.1, -0.2],
})
