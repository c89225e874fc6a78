import type { Evidence } from '../evidence.js'
import type { Field } from '../field.js'

/** Words of the kept text, title and other front matter aside. */
export const words: Field<'words'> = ({ page, verdicts }: Evidence) => {
  let sum = 0
  for (const block of page.blocks) if (verdicts[block.index]?.fate === 'body') sum += block.words
  return sum
}
