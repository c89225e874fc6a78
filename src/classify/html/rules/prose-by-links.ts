import { scorecard } from './scorecard.js'

/** On pages without prose, links are the content. Points fitted with folds by host, rounded. */
export const proseByLinks = scorecard({
  name: 'prose-by-links',
  by: { column: 'pageProse', cuts: [0.1, 0.25, 0.45, 0.65] },
  and: { column: 'linkDensity', cuts: [0.3, 0.9] },
  points: [0.3, 0.1, 0.5, 0.1, -0.1, 0.1, -0.1, -0.1, -0.1, -0.1, -0.2, -0.3, 0, -0.1, -0.4],
})
