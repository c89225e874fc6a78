import type { Role } from '../../types.js'
import { TAG, WITHIN } from '../../words/html/tags.js'
import type { Scoreboard } from '../scoreboard.js'
import type { Context } from './features/index.js'
import { claimLines } from './lines.js'
import { findTitleBlock } from './titles.js'

/** Elements that give their text a role, innermost first. */
const withinRoles: readonly (readonly [bit: number, role: Role])[] = [
  [WITHIN.code, 'code'],
  [WITHIN.table, 'table'],
  [WITHIN.quote, 'quote'],
  [WITHIN.list, 'item'],
]

/** Says what each block is, should it be kept, by its elements alone; then finds the title, byline and date. */
export function claimRoles(context: Context, board: Scoreboard, threshold: number): void {
  const { page, elements } = context
  for (const { index, container } of page.blocks) {
    const role = roleOf(elements.tag[elements.outer[container] ?? 0] ?? 0, elements.within[container] ?? 0)
    if (role !== undefined) board.claim(index, 'element', role)
  }
  const title = findTitleBlock(context)
  if (title >= 0) board.claim(title, 'title', 'title', 3)
  claimLines(context, board, { title, threshold })
}

function roleOf(tag: number, within: number): Role | undefined {
  if (tag >= TAG.h1 && tag <= TAG.h4) return 'heading'
  if (tag === TAG.caption) return 'caption'
  for (const [bit, role] of withinRoles) if (within & bit) return role
  return undefined
}
