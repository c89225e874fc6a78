import { perBlock } from '../rule.js'

const button = /^(?:½|[1-4])x$/

/** The buttons by which a recipe is printed for more people: `1x`, `2x`, `3x`, one below the other. */
export const scale = {
  ...perBlock('scale', ({ page: { blocks } }, block) => {
    if (!button.test(blocks[block]?.text ?? '')) return 0
    return button.test(blocks[block - 1]?.text ?? '') || button.test(blocks[block + 1]?.text ?? '') ? 1 : 0
  }),
  reason: 'media-controls',
  worth: [0, -3],
} as const
