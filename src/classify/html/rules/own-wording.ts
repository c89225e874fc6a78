import { scorecard } from './scorecard.js'

/** ownWording Points fitted with folds by host, rounded. */
export const ownWording = scorecard({
  name: 'own-wording',
  by: { column: 'ownWording', cuts: [-2.5, -1.2, -0.6, -0.2, -0.01, 0.01, 0.2, 0.6, 1.2] },
  points: [0, -1.1, -0.4, -0.1, 0, 0, 0.5, 0.7, 0, 0],
})
