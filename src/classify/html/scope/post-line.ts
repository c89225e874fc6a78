import type { Block } from '../../../types.js'
import { LINE } from '../../../words/html/line-names.js'
import { PART, partBits } from '../../../words/html/part-names.js'
import type { Facts } from '../features/facts.js'

/** Longest line that says who wrote a post or when, in words. */
const LONGEST = 14
/** How many elements, its own included, name a line. */
const LEVELS = 3

/** What a block says of a post by the names of its elements, the innermost first: who wrote it, or when. */
export function postLineOf({ page, vocabulary }: Facts, block: Block): 'byline' | 'date' | undefined {
  const { container, hidden, words, text } = block
  if (hidden !== undefined || words > LONGEST || words === 0) return undefined
  let at = container
  for (let level = 0; level < LEVELS && at >= 0; level++) {
    const bits = vocabulary.ownParts[at] ?? 0
    if (bits & PART.writer) return isName(text, words) ? 'byline' : undefined
    if (bits & PART.time && hasDigit(text)) return 'date'
    at = page.containers[at]?.parent ?? -1
  }
  return (vocabulary.lines[container] ?? 0) & LINE.date && hasDigit(text) ? 'date' : undefined
}

const hasDigit = (text: string): boolean => /\d/.test(text)

/** Not “Author”, the head of a column, and not “1,204 posts since 2019”. */
const isName = (text: string, words: number): boolean =>
  (partBits(text.toLowerCase()) & PART.writer) === 0 && !(words > 2 && /^\d/.test(text))
