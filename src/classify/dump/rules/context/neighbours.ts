import { perBlock } from '../rule.js'

/** Kind of the block before, of the block, and of the block after. */
export const neighbours = perBlock(
  'neighbours',
  ({ shape, size }, block) => {
    const before = block === 0 ? 3 : (shape[block - 1] ?? 0)
    const after = block === size - 1 ? 3 : (shape[block + 1] ?? 0)
    return 1 + before + 4 * after + 16 * (shape[block] ?? 0)
  },
  'outside-main-content',
)
