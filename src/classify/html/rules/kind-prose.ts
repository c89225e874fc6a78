import { scorecard } from './scorecard.js'

/** Share of prose of the blocks in the same kind of place. Points fitted with folds by host, rounded. */
export const kindProse = scorecard({
  name: 'kind-prose',
  by: { column: 'kindProse', cuts: [0.05, 0.3, 0.6, 0.9] },
  points: [-0.4, 0.1, 0.1, -0.1, -0.1],
})
