import { scorecard } from './scorecard.js'

/** How much of the page looks like content at all. Points fitted with folds by host, rounded. */
export const coreWords = scorecard({
  name: 'core-words',
  by: { column: 'coreWords', cuts: [20, 60, 150, 400, 1000, 3000] },
  points: [0.5, 0, 0.1, -0.1, -0.1, 0, -0.3],
})
