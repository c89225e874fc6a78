import { charClass } from '../../../../text/char-class.js'
import type { Reason } from '../../../../types.js'
import { type BookName, bits } from '../../view/books.js'
import type { DumpRule } from '../rule.js'
import { perBlock } from '../rule.js'

/**
 * A block that is nothing but a button or a furniture heading of this book. Fixed, not fitted: on the benchmark's articles under two in a hundred such
 * blocks are content, however much prose stands around them. A colon behind it makes it a heading of the text's own.
 */
export function bareCue(book: BookName, reason: Reason): DumpRule {
  const bit = bits[book]
  const rule = perBlock(`bare-${book}`, ({ whole, last, words }, block) =>
    ((whole[block] ?? 0) & bit) !== 0 && last[block] !== charClass.pause && (words[block] ?? 0) <= 6 ? 1 : 0,
  )
  return { ...rule, reason, worth: [0, -6], applies: ({ seen }) => (seen & bit) !== 0 }
}
