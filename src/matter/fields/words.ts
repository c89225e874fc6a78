import type { MatterInput } from '../evidence.js'

/** Words of the kept text, title and other front matter aside. */
export const words = ({ page, verdicts }: MatterInput): number => {
  let sum = 0
  for (const block of page.blocks) if (verdicts[block.index]?.fate === 'body') sum += block.words
  return sum
}
