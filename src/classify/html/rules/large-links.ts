import { scorecard } from './scorecard.js'

/** Share of links in the nearest surrounding of 200 words. Points fitted with folds by host, rounded. */
export const largeLinks = scorecard({
  name: 'large-links',
  by: { column: 'largeLinks', cuts: [0.02, 0.1, 0.25, 0.5, 0.8] },
  points: [0, 0, -0.1, 0, -0.1, -0.1],
})
