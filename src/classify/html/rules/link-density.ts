import { scorecard } from './scorecard.js'

/** Blocks that are links lead elsewhere. Points fitted with folds by host, rounded. */
export const linkDensity = scorecard({
  name: 'link-density',
  by: { column: 'linkDensity', cuts: [0.01, 0.15, 0.4, 0.75, 0.95] },
  points: [0.3, 0, 0, -0.2, -0.3, -0.1],
})
