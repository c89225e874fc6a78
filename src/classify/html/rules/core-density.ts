import { scorecard } from './scorecard.js'

/** Which share of the page looks like content. Points fitted with folds by host, rounded. */
export const coreDensity = scorecard({
  name: 'core-density',
  by: { column: 'coreDensity', cuts: [0.05, 0.1, 0.2, 0.4, 0.6, 0.8] },
  points: [0.5, 0.3, -0.3, 0.2, -0.1, -0.2, -0.3],
})
