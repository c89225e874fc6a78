import { binOf, perBlock } from '../rule.js'

/** Labels and headlines Begin Their Words With Capitals; sentences seldom do. */
export const capitals = perBlock('capitals', ({ words, capitals }, block) => {
  const count = words[block] ?? 0
  if (count < 2) return 0
  const share = (capitals[block] ?? 0) / count
  return 1 + binOf([0, 0.15, 0.3, 0.5, 0.7, 0.95], share) + (count < 5 ? 0 : count < 12 ? 7 : 14)
})
