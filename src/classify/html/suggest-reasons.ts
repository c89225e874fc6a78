import type { Reason } from '../../types.js'
import type { Scoreboard } from '../scoreboard.js'
import type { Context } from './features/index.js'
import { columnOf } from './rules/scorecard.js'

/** Share of linked characters from which a block is a link. */
const LINKED = 0.7

/** Says of blocks that no name and no phrase gave a reason to how they differ from the content: hidden, links, elsewhere. */
export function suggestReasons({ page, columns, texts }: Context, board: Scoreboard): void {
  const earlier = columnOf(columns, 'earlier')
  const level = columnOf(columns, 'coreLevel')
  for (const { index, words, hidden } of page.blocks) {
    const linked = (texts.linked[index] ?? 0) >= LINKED * (texts.chars[index] ?? 0)
    let reason: Reason | undefined
    if (hidden === 'form-control') reason = 'form-control'
    else if (hidden !== undefined) reason = 'hidden'
    else if (words > 2 && (earlier[index] ?? 0) > 0) reason = 'repeat'
    else if (linked) reason = 'navigation'
    else if ((level[index] ?? 0) < 3) reason = 'outside-main-content'
    if (reason !== undefined) board.suggest(index, reason)
  }
}
