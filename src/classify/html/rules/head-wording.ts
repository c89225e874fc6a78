import { scorecard } from './scorecard.js'

/** The words of the heading that a block stands under: “Related”, “Comments”. Points fitted with folds by host, rounded. */
export const headWording = scorecard({
  name: 'head-wording',
  by: { column: 'headWording', cuts: [-1.5, -0.6, -0.2, -0.01, 0.01, 0.2, 0.6] },
  points: [0, -0.2, -0.2, -0.1, 0, 0.1, 0, 0.1],
})
