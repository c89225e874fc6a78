import { scorecard } from './scorecard.js'

/** Prose in the three blocks to either side. Points fitted with folds by host, rounded. */
export const proseNear = scorecard({
  name: 'prose-near',
  by: { column: 'proseNear', cuts: [1, 20, 50, 100, 200] },
  points: [-0.1, 0.1, 0, -0.1, -0.1, -0.1],
})
