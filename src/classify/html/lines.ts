import type { Role } from '../../types.js'
import { LINE, lineBit } from '../../words/html/line-names.js'
import type { Scoreboard } from '../scoreboard.js'
import type { Context } from './features/index.js'
import { remember } from './features/remember.js'
import { splitTokens } from './features/tokens.js'
import { namesOf } from './features/vocabulary.js'

/** How far from the title, in blocks, a byline or date may stand. */
const REACH = 12
/** Longest byline or date line, in words. */
const LONGEST = 16
/** From so many bylines or dates on, they belong to posts or cards, not to the page. */
const MANY = 4

/** Claims captions and credits by their names, and the byline and the date that stand by the title. */
export function claimLines(context: Context, board: Scoreboard, title: number): void {
  const { page } = context
  const names = lineNames(context)
  const lines: { block: number; role: Role }[] = []
  const counts = { byline: 0, date: 0 }
  for (const { index, container, words, text } of page.blocks) {
    const bits = names[container] ?? 0
    if (bits === 0) continue
    if (bits & LINE.credit) board.claim(index, 'credit-name', 'credit', 2)
    else if (bits & LINE.caption) board.claim(index, 'caption-name', 'caption', 2)
    if (words > LONGEST) continue
    const role = bits & LINE.byline ? 'byline' : bits & LINE.date && hasDigit(text) ? 'date' : undefined
    if (role === undefined) continue
    counts[role] += 1
    lines.push({ block: index, role })
  }
  if (title < 0) return
  for (const { block, role } of lines) {
    const far = block < title - REACH / 3 || block > title + REACH
    if (!far && (role === 'byline' ? counts.byline : counts.date) < MANY) board.claim(block, `${role}-name`, role, 2)
  }
}

/** Bits of the line names on each container and the two elements around it. */
function lineNames({ page }: Context): Uint8Array {
  const own = new Uint8Array(page.containers.length)
  const known = new Map<string, number>()
  for (const { index, node } of page.containers) {
    let bits = node.type === 'element' && node.tagName === 'time' ? LINE.date : 0
    for (const name of namesOf(node)) {
      bits |= remember(known, name, bitsOf)
    }
    own[index] = bits
  }
  return own.map((bits, at) => {
    const parent = page.containers[at]?.parent ?? -1
    const above = parent >= 0 ? (page.containers[parent]?.parent ?? -1) : -1
    return bits | (own[parent] ?? 0) | (own[above] ?? 0)
  })
}

function bitsOf(name: string): number {
  let bits = 0
  for (const token of splitTokens(name)) bits |= lineBit(token)
  return bits
}

const hasDigit = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 47 && code < 58) return true
  }
  return false
}
