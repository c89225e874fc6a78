import { scorecard } from './scorecard.js'

/** Long links are cards and teasers, short ones menus. Points fitted with folds by host, rounded. */
export const wordsLinks = scorecard({
  name: 'words-links',
  by: { column: 'words', cuts: [2.5, 6.5, 14.5, 30.5] },
  and: { column: 'linkDensity', cuts: [0.1, 0.6] },
  points: [0, 0, -0.2, 0, -0.1, 0, 0.1, 0, -0.2, 0.1, -0.1, 0.1, 0, 0.1, -0.1],
})
