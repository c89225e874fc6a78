import { foldWords } from '../../text/fold.js'
import type { Evidence } from '../evidence.js'
import { headlineIndex } from './headline-index.js'

/** Blocks before and after the headline among which the names of its authors stand; longer ones are text. */
const reach = { before: 6, after: 16 } as const
const longest = 240

/** The short lines around the headline as one folded text with a space at either end, to look for names in. */
export function headlineLines({ page, verdicts }: Pick<Evidence, 'page' | 'verdicts'>): string {
  const { blocks } = page
  const at = headlineIndex(page, verdicts)
  const from = Math.max(0, at - reach.before)
  const lines = blocks
    .slice(from, at + reach.after)
    .filter(({ text, hidden }) => hidden === undefined && text.length <= longest)
  return ` ${lines.map(({ text }) => foldWords(text)).join(' ')} `
}
