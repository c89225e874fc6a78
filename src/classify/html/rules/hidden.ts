import { codeCard } from './code-card.js'

/** hidden Points fitted with folds by host, rounded. */
export const hidden = codeCard({
  name: 'hidden',
  column: 'hidden',
  reason: 'hidden',
  points: {
    0: 0.3,
    1: -0.1,
    2: -0.3,
    3: 0.1,
    4: 0.9,
    5: -0.7,
    6: -0.1,
    7: -0.6,
  },
})
