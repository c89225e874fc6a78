import type { Scoreboard } from '../../scoreboard.js'
import type { Facts } from '../features/facts.js'
import { postLineOf } from './post-line.js'

/** How far from a post's text, in blocks, such a line stands: past its rank, its place and its count of posts. */
const REACH = 8
/** Words of a block that is text of a post and no line about it. */
const TEXT = 4

/**
 * Keeps the lines that say who wrote a post, a comment or a review and when, where its text is kept: as `byline` and `date`. Of several between two texts the
 * first counts: names are followed by ranks, and dates by those of the last change.
 * @param posts by block: 1 inside such a post.
 */
export function keepLines(
  facts: Facts,
  board: Scoreboard,
  posts: Uint8Array,
  isKept: (index: number) => boolean,
): void {
  const said = new Set<string>()
  for (const block of facts.page.blocks) {
    const { index, words } = block
    if (posts[index] !== 1) continue
    const role = postLineOf(facts, block)
    if (role === undefined) {
      if (words >= TEXT && isKept(index)) said.clear()
      continue
    }
    if (said.has(role) || board.role(index) === role || board.ruling(index)?.fate === 'drop') continue
    if (!isNearText(facts, posts, index, isKept)) continue
    said.add(role)
    board.claim(index, `${role} of a post`, role, 5)
    board.rule(index, { rule: `${role} of a post that is kept`, fate: 'keep' })
  }
}

/** Whether text of a post is kept close by: after the line, or before it as under a review. */
function isNearText(facts: Facts, posts: Uint8Array, index: number, isKept: (index: number) => boolean): boolean {
  const { blocks } = facts.page
  for (let distance = 1; distance <= REACH; distance++) {
    for (const at of [index + distance, index - distance]) {
      const block = blocks[at]
      if (block === undefined || posts[at] !== 1 || block.words < TEXT || !isKept(at)) continue
      if (postLineOf(facts, block) === undefined) return true
    }
  }
  return false
}
