import { codeCard } from './code-card.js'

/** The innermost element that holds all of a block. Points fitted with folds by host, rounded. */
export const innerTag = codeCard({
  name: 'inner-tag',
  column: 'innerTag',
  points: {
    2: 0.8,
    4: 0.1,
    5: -0.3,
    6: 0.1,
    7: 0.3,
    8: 0.2,
    9: -0.2,
    10: -0.5,
    11: 0.9,
    12: 0.6,
    13: -0.7,
    14: 0.2,
    15: -0.1,
    22: -0.1,
    32: -0.4,
    33: 0.2,
    34: 0.2,
    35: 0.1,
    36: -1.1,
    37: -0.4,
    38: -0.2,
  },
})
