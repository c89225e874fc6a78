import { codeCard } from './code-card.js'

/** Blocks that a reader does not see are candidates: some pages hide their content until a script shows it. Points fitted with folds by host, rounded. */
export const hidden = codeCard({
  name: 'hidden',
  column: 'hidden',
  points: {
    0: 0.3,
    1: -0.2,
    2: -0.3,
    3: 0.1,
    4: 0.7,
    5: -0.5,
    6: -0.1,
    7: -0.2,
    8: -0.2,
  },
})
