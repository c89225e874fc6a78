import type { Page, Role } from '../../../types.js'
import { elementOf } from '../view/element-of.js'
import { isKept, type Zone } from './zone.js'

/** Roles of the elements that the parser builds. */
const roles: Readonly<Record<string, Role>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  pre: 'code',
  tr: 'table',
}

/** Headings, items, code and tables are what the parser took them for. A heading whose text is dropped goes with it. */
export function claimStructure(zone: Zone): void {
  const { page, size } = zone.view
  for (let block = size - 1; block >= 0; block--) {
    const role = roleOf(page, block)
    if (role === undefined) continue
    zone.board.claim(block, 'structure', role)
    if (role === 'heading') judgeHeading(zone, block)
  }
}

function roleOf(page: Page, block: number): Role | undefined {
  const { node, around } = elementOf(page, block)
  return around?.tagName === 'blockquote' ? 'quote' : roles[node?.tagName ?? '']
}

/** A heading goes with the text below it; between two kept paragraphs it is theirs, unless it is a phrase of furniture. */
function judgeHeading(zone: Zone, block: number): void {
  if (!isKept(zone, block + 1)) zone.board.add(block, 'heading-of-nothing', -3)
  else if (zone.view.whole[block] === 0 && block > zone.start && block < zone.end && isKept(zone, block - 1))
    zone.board.add(block, 'heading-of-text', 1)
}
