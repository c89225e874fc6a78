import type { Reason } from '../../../../types.js'
import { type BookName, bits } from '../../view/books.js'
import { binOf, type DumpRule, perBlock } from '../rule.js'

/** A rule that speaks of blocks that are a phrase of a book, or hold one: the shorter the block, the more of it is the phrase. */
export function cue(book: BookName, reason: Reason): DumpRule {
  const bit = bits[book]
  const rule = perBlock(
    `cue-${book}`,
    ({ whole, part, words }, block) => {
      if (((whole[block] ?? 0) & bit) !== 0) return 1
      if (((part[block] ?? 0) & bit) === 0) return 0
      return 2 + binOf([6, 12, 25, 60], words[block] ?? 0)
    },
    reason,
  )
  return { ...rule, applies: ({ seen }) => (seen & bit) !== 0 }
}
