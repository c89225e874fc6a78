import { binOf, perBlock } from '../rule.js'

const bounds = [0.15, 0.4, 0.7]

/** Chances of the block before and of the block after. */
export const likedBeside = perBlock(
  'liked-beside',
  ({ chance, shape, size }, block) => {
    const before = block === 0 ? 0 : binOf(bounds, chance[block - 1] ?? 0)
    const after = block === size - 1 ? 0 : binOf(bounds, chance[block + 1] ?? 0)
    return 1 + before + 4 * after + 16 * (shape[block] ?? 0)
  },
  'outside-main-content',
)
