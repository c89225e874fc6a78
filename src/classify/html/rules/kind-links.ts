import { scorecard } from './scorecard.js'

/** Share of links of the blocks in the same kind of place. Points fitted with folds by host, rounded. */
export const kindLinks = scorecard({
  name: 'kind-links',
  by: { column: 'kindLinks', cuts: [0.02, 0.15, 0.5, 0.9] },
  points: [-0.2, 0.3, -0.1, -0.3, -0.1],
})
