import { KIND } from '../features/head.js'
import type { Context } from '../features/index.js'
import { sumOf } from '../features/sums.js'
import { findTitleBlock } from '../titles.js'
import type { Section } from './section.js'

/** Share of linked characters from which links to related pages are such. */
const LINKED = 0.3
/** Share of an article's running text that no section beside it has: `review` is also what a critic writes. */
const MOST_PROSE = 0.5

/** Tells for one page whether a run of blocks can be such a section. */
export function sectionTest(context: Context): (section: Section) => boolean {
  const { page, sums, kind } = context
  const title = findTitleBlock(context)
  const all = Math.max(1, sumOf(sums.prose, 0, page.blocks.length))
  return ({ part, first, end }) => {
    if (first <= title && title < end) return false
    if (part === 'related') return sumOf(sums.linked, first, end) >= LINKED * sumOf(sums.chars, first, end)
    return kind !== KIND.article || sumOf(sums.prose, first, end) <= all * MOST_PROSE
  }
}
