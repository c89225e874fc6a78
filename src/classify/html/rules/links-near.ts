import { scorecard } from './scorecard.js'

/** Share of links in the three blocks to either side. Points fitted with folds by host, rounded. */
export const linksNear = scorecard({
  name: 'links-near',
  by: { column: 'linksNear', cuts: [0.02, 0.15, 0.4, 0.7, 0.95] },
  points: [0.1, 0.2, 0, -0.1, -0.3, -0.3],
})
