import { scorecard } from './scorecard.js'

/** On pages without prose, short blocks are the content. Points fitted with folds by host, rounded. */
export const proseByWords = scorecard({
  name: 'prose-by-words',
  by: { column: 'pageProse', cuts: [0.1, 0.25, 0.45, 0.65] },
  and: { column: 'words', cuts: [3.5, 12.5, 30.5] },
  points: [0.1, 0.3, 0.4, 0, 0.1, 0.2, -0.1, 0, -0.2, -0.1, -0.1, 0.2, -0.1, -0.2, -0.2, 0, -0.1, -0.2, -0.2, 0],
})
