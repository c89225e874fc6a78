import { findFolded } from '../../../html/find-folded.js'
import type { HiddenBy } from '../../../types.js'
import type { Scoreboard } from '../../scoreboard.js'
import type { Context } from '../features/index.js'
import type { Rule } from './rule.js'

/** Points against hidden text where the visible page has the content: more than any other rule gives. */
const POINTS = -20

/** No threshold is as low as this. */
const UNLIKELY = -5

/**
 * Share of the likely content that must be seen for hidden text to be none of it: where more than a third is hidden, a page keeps its parts folded
 * until they are asked for. Text that is off the screen is not waiting for a script, so little that is seen is enough; but there are pages that keep
 * all of themselves there until they have loaded.
 */
const seen: Readonly<Partial<Record<HiddenBy, number>>> = {
  style: 0.65,
  'hidden-attribute': 0.65,
  noscript: 0.65,
  template: 0.65,
  fallback: 0.5,
  graphic: 0.5,
  'off-screen': 0.1,
}

/**
 * Text that a reader of the page cannot see is no content where there is content to be seen. Where there is none, the page
 * shows its content with a script, and hidden text is all there is. What opens at a click is to be seen.
 */
export const hiddenText: Rule = {
  name: 'hidden-text',
  apply: (context, board) => {
    const share = shareSeen(context, board)
    const folded = mayUnfold(context, board) ? findFolded(context.page) : undefined
    for (const { index, container, hidden } of context.page.blocks) {
      const needed = hidden === undefined || folded?.[container] === 1 ? undefined : seen[hidden]
      if (needed !== undefined && share >= needed) board.add(index, 'hidden-text', POINTS, 'hidden')
    }
    dropClones(context, board)
  },
}

/** Whether hidden text could stay: where none could, nobody has to look for what opens at a click. */
const mayUnfold = ({ page }: Context, board: Scoreboard): boolean =>
  page.blocks.some(({ index, hidden }) => hidden !== undefined && (board.points[index] ?? 0) > UNLIKELY)

/** Share of the likely content that is seen. */
function shareSeen({ page }: Context, board: Scoreboard): number {
  let visible = 0
  let all = 0
  for (const { index, words, hidden } of page.blocks) {
    const likely = words / (1 + Math.exp(-(board.points[index] ?? 0)))
    all += likely
    if (hidden === undefined || hidden === 'aria-hidden') visible += likely
  }
  return all === 0 ? 1 : visible / all
}

/** What is kept from screen readers is seen, so it may be content; a copy of what they are given is none. */
function dropClones({ page, repeats }: Context, board: Scoreboard): void {
  const clones = page.blocks.filter(
    ({ index, hidden }) => hidden === 'aria-hidden' && (repeats.earlier[index] ?? 0) + (repeats.later[index] ?? 0) > 0,
  )
  if (clones.length === 0) return
  const shown = new Set(page.blocks.flatMap(({ hidden, text }) => (hidden === undefined ? [text] : [])))
  for (const { index, text } of clones) if (shown.has(text)) board.add(index, 'clone', POINTS, 'hidden')
}
