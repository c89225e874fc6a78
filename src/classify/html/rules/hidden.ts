import { codeCard } from './code-card.js'

/** Blocks that a reader does not see are candidates: some pages hide their content until a script shows it. Points fitted with folds by host, rounded. */
export const hidden = codeCard({
  name: 'hidden',
  column: 'hidden',
  points: {
    0: 0.2,
    1: -0.1,
    2: -0.3,
    4: 0.3,
    5: -0.2,
    7: -0.1,
    8: -0.1,
  },
})
