import { scorecard } from './scorecard.js'

/** Short blocks inside the densest subtree belong to it; long ones outside may be another part of the content. Points fitted with folds by host, rounded. */
export const levelWords = scorecard({
  name: 'level-words',
  by: { column: 'level', cuts: [0.5, 2.5] },
  and: { column: 'words', cuts: [3.5, 12.5, 30.5] },
  points: [-0.3, -0.3, -0.1, 0.3, 0, 0.1, -0.1, -0.2, 0.1, 0.1, 0, -0.1],
})
