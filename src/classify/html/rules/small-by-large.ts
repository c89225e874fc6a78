import { scorecard } from './scorecard.js'

/** Boxes of furniture in the content, and of content in the furniture. Points fitted with folds by host, rounded. */
export const smallByLarge = scorecard({
  name: 'small-by-large',
  by: { column: 'smallChance', cuts: [0.2, 0.5, 0.8] },
  and: { column: 'largeChance', cuts: [0.2, 0.5, 0.8] },
  points: [-0.3, -0.1, 0.2, 0.2, 0.3, -0.2, 0.1, -0.2, 0.2, -0.2, 0, 0, 0.2, 0.1, -0.1, 0],
})
