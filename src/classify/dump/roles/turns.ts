import type { Page } from '../../../types.js'
import { isKept, type Zone } from './zone.js'

/** Of so many words of a conversation that are kept, all of it is. */
const SHARE = 0.5

/** Blocks between two turns of one conversation at most: an answer may go on below. */
const REACH = 12

/** Log-odds above the bar by which a turn is kept that would not be. */
const ABOVE = 0.3

/** Keeps the turns of a conversation of which most is kept: short ones, “Why?”, look like labels. */
export function keepTurns(zone: Zone): void {
  const { view, board, bar } = zone
  for (const turns of conversations(view.page)) {
    let words = 0
    let kept = 0
    for (const turn of turns) {
      words += view.words[turn] ?? 0
      if (isKept(zone, turn)) kept += view.words[turn] ?? 0
    }
    if (kept < words * SHARE) continue
    for (const turn of turns) if (!isKept(zone, turn)) board.add(turn, 'turn', bar + ABOVE - (board.points[turn] ?? 0))
  }
}

/** Runs of turns that are not far from each other. */
function conversations(page: Page): number[][] {
  const found: number[][] = []
  let last = -REACH - 1
  for (const { index } of page.blocks) {
    if (!isTurn(page, index)) continue
    if (index - last > REACH) found.push([])
    found.at(-1)?.push(index)
    last = index
  }
  return found
}

/** A paragraph of a dump that has a name in bold: neither a headline nor a byline. */
export function isTurn({ blocks, containers }: Page, block: number): boolean {
  if ((blocks[block]?.leaves.length ?? 0) < 2) return false
  const node = containers[blocks[block]?.container ?? -1]?.node
  if (node?.type !== 'element' || node.tagName !== 'p') return false
  return node.children.slice(0, 2).some((child) => child.type === 'element' && child.tagName === 'strong')
}
