import { codeCard } from './code-card.js'

/** The innermost element that holds all of a block. Points fitted with folds by host, rounded. */
export const innerTag = codeCard({
  name: 'inner-tag',
  column: 'innerTag',
  points: {
    2: 0.7,
    4: 0.1,
    5: -0.1,
    7: 0.1,
    8: 0.1,
    9: -0.1,
    10: -0.3,
    11: 0.5,
    12: 0.3,
    13: -0.5,
    32: -0.3,
    33: 0.2,
    34: 0.2,
    36: -0.5,
    37: -0.2,
    38: -0.1,
  },
})
