import { scorecard } from './scorecard.js'

/** How much of what looks like content stands before and after a block. Points fitted with folds by host, rounded. */
export const core = scorecard({
  name: 'core',
  by: { column: 'coreBefore', cuts: [0.001, 0.02, 0.1, 0.5] },
  and: { column: 'coreAfter', cuts: [0.001, 0.02, 0.1, 0.5] },
  points: [
    0.6, 0, 0, 0.2, -0.1, 0, 0, 0, 0, 0.2, -0.1, -0.5, 0.1, 0.1, 0.2, 0.2, 0, 0.2, -0.1, 0, -0.5, -0.1, -0.1, -0.1, 0,
  ],
})
