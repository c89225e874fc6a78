import { binOf, perBlock } from '../rule.js'

/** The first judgement itself, tempered: it is too sure where neighbours say the same thing twice. */
export const howLiked = perBlock(
  'how-liked',
  ({ chance, shape }, block) =>
    1 + binOf([0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95], chance[block] ?? 0) + 10 * (shape[block] ?? 0),
)
