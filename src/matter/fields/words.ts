import { isText } from '../../text/body-text.js'
import type { MatterInput } from '../evidence.js'

/** Words of the kept text, title and other front matter aside. */
export const words = ({ page, verdicts }: MatterInput): number => {
  let sum = 0
  for (const block of page.blocks) {
    const verdict = verdicts[block.index]
    if (verdict !== undefined && isText(verdict)) sum += block.words
  }
  return sum
}
