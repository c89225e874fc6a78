import { mayHoldYear } from '../../../../text/date/index.js'
import { perBlock } from '../rule.js'

const number = /^#\d{1,6}$/

/** Nothing but the number of a post in its thread, `#12`, beside the day of the post. A ranking has no days. */
export const postNumber = {
  ...perBlock('post-number', ({ page: { blocks }, marks, digits }, block) => {
    if ((marks[block] ?? 0) === 0 || (digits[block] ?? 0) === 0 || !number.test(blocks[block]?.text ?? '')) return 0
    return isDay(blocks[block - 1]?.text) || isDay(blocks[block + 1]?.text) ? 1 : 0
  }),
  reason: 'metadata',
  worth: [0, -3],
} as const

/** A line with a date is short. */
const longest = 40

const isDay = (text: string | undefined): boolean => text !== undefined && text.length <= longest && mayHoldYear(text)
