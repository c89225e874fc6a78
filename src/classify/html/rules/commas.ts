import { scorecard } from './scorecard.js'

/** Sentences have clauses. Points fitted with folds by host, rounded. */
export const commas = scorecard({
  name: 'commas',
  by: { column: 'commas', cuts: [0.5, 1.5, 3.5] },
  points: [-0.2, -0.1, -0.1, 0.1],
})
