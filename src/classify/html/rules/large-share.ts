import { scorecard } from './scorecard.js'

/** How much of the page the surrounding of 200 words is. Points fitted with folds by host, rounded. */
export const largeShare = scorecard({
  name: 'large-share',
  by: { column: 'largeShare', cuts: [0.1, 0.25, 0.5, 0.75, 0.95] },
  points: [-0.1, -0.2, -0.2, 0, 0.1, 0],
})
