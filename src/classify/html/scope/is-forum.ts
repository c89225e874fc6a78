import { KIND } from '../features/head.js'
import type { Context } from '../features/index.js'
import { sumOf } from '../features/sums.js'
import type { Section } from './section.js'

/** Software that makes forums, by what it says of itself in `<meta name="generator">`. */
const software =
  /discourse|phpbb|vbulletin|xenforo|mybb|simple machines|flarum|nodebb|invision|vanilla forums|discuz|fluxbb|punbb|woltlab|burning board/i

/** Share of the running text from which comments are the page: a thread whose first post is a link. */
const MOST_PROSE = 0.75

/** Whether readers' posts are what the page is for. */
export function isForum({ page, kind, head, sums }: Context, sections: readonly Section[]): boolean {
  if (kind === KIND.forum) return true
  for (const { tagName, properties } of head) {
    if (tagName === 'meta' && properties.name === 'generator' && software.test(String(properties.content))) return true
  }
  if (kind === KIND.article || kind === KIND.product) return false
  const all = sumOf(sums.prose, 0, page.blocks.length)
  const inside = sections.reduce(
    (sum, { part, first, end }) => sum + (part === 'comments' ? sumOf(sums.prose, first, end) : 0),
    0,
  )
  return all > 0 && inside >= all * MOST_PROSE
}
