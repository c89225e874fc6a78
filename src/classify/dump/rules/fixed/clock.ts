import { perBlock } from '../rule.js'

/** Nothing but a running time: `0:00`, `41:07`, `1:02:03`. A schedule has words beside its times. */
export const clock = {
  ...perBlock('clock', ({ page, digits }, block) => {
    if ((digits[block] ?? 0) < 50) return 0
    return /^-?\d{1,2}:\d{1,2}(?::\d{2})?(?:\s?\/\s?\d{1,2}:\d{2})?$/.test(page.blocks[block]?.text ?? '') ? 1 : 0
  }),
  reason: 'media-controls',
  worth: [0, -2],
} as const
