import { codeCard } from './code-card.js'

/** The block-level element that a block stands in. Points fitted with folds by host, rounded. */
export const outerTag = codeCard({
  name: 'outer-tag',
  column: 'outerTag',
  points: {
    0: 0.1,
    1: 0.5,
    2: -0.2,
    3: 0.2,
    4: 0.4,
    6: -0.5,
    8: 0.2,
    9: 0.2,
    10: -0.7,
    11: 0.2,
    12: 0.8,
    13: -1,
    14: -0.6,
    15: -0.3,
    18: -0.1,
    20: -0.1,
    21: 0.7,
    22: -0.1,
  },
})
