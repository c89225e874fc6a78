import { codeCard } from './code-card.js'

/** outerTag Points fitted with folds by host, rounded. */
export const outerTag = codeCard({
  name: 'outer-tag',
  column: 'outerTag',
  points: {
    0: 0.1,
    1: 0.6,
    2: -0.2,
    3: 0.3,
    4: 0.4,
    6: -0.6,
    7: -0.1,
    8: 0.2,
    9: 0.2,
    10: -0.7,
    11: 0.1,
    12: 0.8,
    13: -1,
    14: -0.7,
    15: -0.5,
    16: -0.1,
    17: -0.1,
    18: -0.1,
    20: -0.1,
    21: 1.1,
    22: -0.2,
  },
})
