import { perBlock } from '../rule.js'

/** Nothing but the number of a post in its thread: `#12`. */
export const postNumber = {
  ...perBlock('post-number', ({ page }, block) => (/^#\d{1,6}$/.test(page.blocks[block]?.text ?? '') ? 1 : 0)),
  reason: 'metadata',
  worth: [0, -3],
} as const
