import { scorecard } from './scorecard.js'

/** The densest subtree tells more where there is much prose. Points fitted with folds by host, rounded. */
export const proseByLevel = scorecard({
  name: 'prose-by-level',
  by: { column: 'pageProse', cuts: [0.1, 0.25, 0.45, 0.65] },
  and: { column: 'level', cuts: [0.5, 1.5, 2.5] },
  points: [0.3, 0.4, 0.1, 0.1, 0.1, 0.1, -0.1, 0, -0.1, -0.2, 0, 0, -0.2, -0.3, 0, 0, -0.4, -0.2, 0, 0],
})
