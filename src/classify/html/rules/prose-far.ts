import { scorecard } from './scorecard.js'

/** Prose in the twelve blocks to either side. Points fitted with folds by host, rounded. */
export const proseFar = scorecard({
  name: 'prose-far',
  by: { column: 'proseFar', cuts: [1, 30, 100, 250, 500] },
  points: [-0.1, 0, -0.1, 0, -0.1, -0.1],
})
