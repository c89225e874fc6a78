import { codeCard } from './code-card.js'

/** The block-level element that a block stands in. Points fitted with folds by host, rounded. */
export const outerTag = codeCard({
  name: 'outer-tag',
  column: 'outerTag',
  points: {
    1: 0.5,
    2: -0.2,
    3: 0.1,
    4: 0.4,
    6: -0.3,
    8: 0.1,
    9: 0.1,
    10: -0.4,
    11: 0.1,
    12: 0.4,
    13: -0.6,
    14: -0.5,
    15: -0.1,
    21: 0.3,
    22: -0.1,
  },
})
