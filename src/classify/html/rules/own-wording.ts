import { scorecard } from './scorecard.js'

/** The words of a short block: labels of buttons, boxes and bars. Points fitted with folds by host, rounded. */
export const ownWording = scorecard({
  name: 'own-wording',
  by: { column: 'ownWording', cuts: [-2.5, -1.2, -0.6, -0.2, -0.01, 0.01, 0.2, 0.6, 1.2] },
  points: [0, -0.4, -0.4, -0.2, 0, 0, 0.4, 0.2, 0, 0],
})
