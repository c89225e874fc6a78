import type { Role } from '../../types.js'
import { LINE } from '../../words/html/line-names.js'
import type { Scoreboard } from '../scoreboard.js'
import type { Context } from './features/index.js'

/** How far from the title, in blocks, a byline or date may stand. */
const REACH = 12
/** Longest byline or date line, in words. */
const LONGEST = 16
/** From so many bylines or dates on, they belong to posts or cards, not to the page. */
const MANY = 4

/** Claims captions and credits by their names, and the byline and the date that stand by the title. */
export function claimLines({ page, vocabulary }: Context, board: Scoreboard, title: number): void {
  const lines: { block: number; role: Role }[] = []
  const counts = { byline: 0, date: 0 }
  for (const { index, container, words, text } of page.blocks) {
    const bits = vocabulary.lines[container] ?? 0
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

const hasDigit = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 47 && code < 58) return true
  }
  return false
}
