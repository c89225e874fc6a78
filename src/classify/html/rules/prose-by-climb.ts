import { scorecard } from './scorecard.js'

/** The distance to the densest subtree tells more where there is much prose. Points fitted with folds by host, rounded. */
export const proseByClimb = scorecard({
  name: 'prose-by-climb',
  by: { column: 'pageProse', cuts: [0.1, 0.25, 0.45, 0.65] },
  and: { column: 'climb', cuts: [0.5, 2.5] },
  points: [0.1, 0.3, 0.6, 0, -0.2, 0.3, 0, -0.1, -0.2, 0, 0, -0.6, 0, -0.3, -0.4],
})
