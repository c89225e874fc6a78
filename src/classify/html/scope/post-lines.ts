import type { Block } from '../../../types.js'
import { LINE } from '../../../words/html/line-names.js'
import { PART } from '../../../words/html/part-names.js'
import type { Scoreboard } from '../../scoreboard.js'
import type { Context } from '../features/index.js'
import { isForum } from './is-forum.js'
import type { Section } from './section.js'

/** Longest line that says who wrote a post or when, in words. */
const LONGEST = 14
/** How far from a post's text, in blocks, such a line stands: past its rank, its place and its count of posts. */
const REACH = 8
/** How many elements, its own included, name a line. */
const LEVELS = 3

/** Keeps the lines that say who wrote a post, a comment or a review and when, where its text is kept: as `byline` and `date`. */
export function keepLines(
  context: Context,
  board: Scoreboard,
  sections: readonly Section[],
  isKept: (index: number) => boolean,
): void {
  const posts = findPosts(context, sections)
  const saidAt = new Map<string, number>()
  for (const block of context.page.blocks) {
    const { index, text, hidden, words } = block
    if (posts[index] !== 1 || hidden !== undefined || words > LONGEST || words === 0) continue
    const role = lineOf(context, block)
    if (role === undefined || board.role(index) === role || board.ruling(index)?.fate === 'drop') continue
    if (index - (saidAt.get(text) ?? -REACH) < REACH || !isNearText(context, posts, index, isKept)) continue
    saidAt.set(text, index)
    board.claim(index, `${role} of a post`, role, 5)
    board.rule(index, { rule: `${role} of a post that is kept`, fate: 'keep' })
  }
}

/** By block: whether it stands in a post, a comment or a review. */
function findPosts(context: Context, sections: readonly Section[]): Uint8Array {
  const { page, vocabulary } = context
  const posts = new Uint8Array(page.blocks.length)
  for (const { part, first, end } of sections) if (part !== 'related') posts.fill(1, first, end)
  if (!isForum(context, sections)) return posts
  for (const { index, first, end } of page.containers)
    if ((vocabulary.ownParts[index] ?? 0) & PART.post) posts.fill(1, first, end)
  return posts
}

function lineOf({ page, vocabulary }: Context, { container, text }: Block): 'byline' | 'date' | undefined {
  let bits = 0
  let at = container
  for (let level = 0; level < LEVELS && at >= 0; level++) {
    bits |= vocabulary.ownParts[at] ?? 0
    at = page.containers[at]?.parent ?? -1
  }
  const lines = vocabulary.lines[container] ?? 0
  if (bits & PART.writer || lines & LINE.byline) return 'byline'
  return (bits & PART.time || lines & LINE.date) && /\d/.test(text) ? 'date' : undefined
}

/** Whether text of a post is kept close by: after the line, or before it as under a review. */
function isNearText({ page }: Context, posts: Uint8Array, index: number, isKept: (index: number) => boolean): boolean {
  for (let distance = 1; distance <= REACH; distance++) {
    for (const at of [index + distance, index - distance]) {
      if (posts[at] === 1 && (page.blocks[at]?.words ?? 0) > 3 && isKept(at)) return true
    }
  }
  return false
}
