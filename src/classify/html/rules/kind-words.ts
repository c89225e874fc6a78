import { scorecard } from './scorecard.js'

/** kindWords Points fitted with folds by host, rounded. */
export const kindWords = scorecard({
  name: 'kind-words',
  by: { column: 'kindWords', cuts: [2.5, 5.5, 12.5, 25.5, 50.5] },
  points: [0, -0.1, -0.1, -0.1, 0, 0],
})
