import { scorecard } from './scorecard.js'

/** Mean length of the blocks in the same kind of place: they share their fate. Points fitted with folds by host, rounded. */
export const kindWords = scorecard({
  name: 'kind-words',
  by: { column: 'kindWords', cuts: [2.5, 5.5, 12.5, 25.5, 50.5] },
  points: [-0.1, 0, -0.1, -0.1, 0, 0],
})
