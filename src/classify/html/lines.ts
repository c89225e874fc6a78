import type { Role } from '../../types.js'
import { LINE } from '../../words/html/line-names.js'
import { TAG } from '../../words/html/tags.js'
import type { Scoreboard } from '../scoreboard.js'
import type { Context } from './features/index.js'
import { wordedLine } from './worded-line.js'

/** How far from the title, in blocks, a byline or date may stand. */
const REACH = 12
/** The same for lines that only their words tell. */
const NEAR = 6
/** Longest byline or date line, in words. */
const LONGEST = 16
/** From so many bylines or dates on, they belong to posts or cards, not to the page. */
const MANY = 4

/** The block of the title, -1 where there is none; the score from which blocks are main content. */
interface Given {
  readonly title: number
  readonly threshold: number
}

/** Claims captions and credits by their names, and the byline and the date that stand by the title. */
export function claimLines(context: Context, board: Scoreboard, given: Given): void {
  const { title } = given
  const { page, vocabulary } = context
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
  claimWorded(context, board, given)
}

/**
 * Claims the lines right below the title that would be kept and say who or when, and nothing else, whatever they are called. Where there are more of
 * a kind they belong to posts.
 */
function claimWorded({ page, elements }: Context, board: Scoreboard, { title, threshold }: Given): void {
  const wanted = Math.log(threshold / (1 - threshold))
  const found = { byline: [] as number[], date: [] as number[] }
  for (const block of page.blocks) {
    if ((board.points[block.index] ?? 0) < wanted) continue
    const role = wordedLine(block)
    if (role !== undefined) found[role].push(block.index)
  }
  for (const role of ['byline', 'date'] as const) {
    const [only = -1, ...others] = found[role]
    const tag = elements.tag[elements.outer[page.blocks[only]?.container ?? 0] ?? 0] ?? 0
    const isHeading = tag >= TAG.h1 && tag <= TAG.h4
    if (others.length > 0 || only <= title || only > title + NEAR || isHeading || board.role(only) !== undefined)
      continue
    board.claim(only, `${role}-words`, role, 2)
  }
}

const hasDigit = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 47 && code < 58) return true
  }
  return false
}
