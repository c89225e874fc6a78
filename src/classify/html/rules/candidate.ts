import { scorecard } from './scorecard.js'

/** The best subtree around a block, by scores that paragraphs hand up. Points fitted with folds by host, rounded. */
export const candidate = scorecard({
  name: 'candidate',
  by: { column: 'candidate', cuts: [0.01, 0.05, 0.15, 0.4, 0.8] },
  points: [-0.1, -0.3, -0.1, -0.2, 0.1, 0.3],
})
