import { scorecard } from './scorecard.js'

/** A block that ends like a sentence is one; a long block that does not is a teaser or a label. Points fitted with folds by host, rounded. */
export const endedWords = scorecard({
  name: 'ended-words',
  by: { column: 'ended', cuts: [0.5] },
  and: { column: 'words', cuts: [3.5, 8.5, 20.5] },
  points: [-0.1, -0.1, 0, -0.4, -0.1, -0.1, 0.2, 0.3],
})
