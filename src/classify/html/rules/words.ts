import { scorecard } from './scorecard.js'

/** Main content comes in longer blocks than furniture. Points fitted with folds by host, rounded. */
export const words = scorecard({
  name: 'words',
  by: { column: 'words', cuts: [1.5, 2.5, 4.5, 8.5, 14.5, 25.5, 50.5, 100.5] },
  points: [-0.2, -0.1, 0, -0.1, -0.1, -0.1, 0.1, 0.2, 0],
})
