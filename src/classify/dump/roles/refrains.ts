import type { Element } from 'hast'
import type { Page } from '../../../types.js'
import { isKept, type Zone } from './zone.js'

/** Does a block have lines that stay lines, as verses do? */
export function isVerse({ blocks, containers, tagged }: Page, block: number): boolean {
  if (tagged || (blocks[block]?.leaves.length ?? 0) < 2) return false
  const node = containers[blocks[block]?.container ?? -1]?.node
  return node?.type === 'element' && isBroken(node)
}

const isBroken = ({ tagName, children }: Element): boolean => tagName === 'p' && children.length > 1

/** The refrain of a song is sung again: it stays wherever it stands, if it stays once. The model takes copies for furniture. */
export function keepRefrains(zone: Zone): void {
  const { view, board } = zone
  const most = new Map<number, number>()
  for (let block = 0; block < view.size; block++) {
    if ((view.copies[block] ?? 1) < 2 || !isKept(zone, block) || !isVerse(view.page, block)) continue
    const print = view.print[block] ?? 0
    most.set(print, Math.max(most.get(print) ?? -Infinity, board.points[block] ?? 0))
  }
  if (most.size === 0) return
  for (let block = 0; block < view.size; block++) {
    const points = most.get(view.print[block] ?? 0)
    if (points !== undefined && !isKept(zone, block)) board.add(block, 'refrain', points - (board.points[block] ?? 0))
  }
}
