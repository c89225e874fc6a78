import { scorecard } from './scorecard.js'

/** What the first look makes of the three blocks to either side. Points fitted with folds by host, rounded. */
export const chanceNear = scorecard({
  name: 'chance-near',
  by: { column: 'chanceNear', cuts: [-0.5, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95] },
  points: [0, 0, 0, 0, 0, 0, 0, -0.1, 0.1],
})
