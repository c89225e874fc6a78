import { isVerse } from './refrains.js'
import { isKept, type Zone } from './zone.js'

/** A shorter block may well be said twice. */
const fewestWords = 6

/** Prose and labels that stand on the page a second time after they were kept once: a carousel, a pull quote, the list of a page's parts; no refrain. */
export function findRepeats(zone: Zone): number[] {
  const { view } = zone
  const kept = new Set<number>()
  const repeats: number[] = []
  for (let block = 0; block < view.size; block++) {
    if ((view.copies[block] ?? 1) < 2 || (view.words[block] ?? 0) < fewestWords || !isKept(zone, block)) continue
    const role = zone.board.role(block)
    if (role === 'code' || role === 'table' || isVerse(view.page, block)) continue
    const print = view.print[block] ?? 0
    if (kept.has(print)) repeats.push(block)
    kept.add(print)
  }
  return repeats
}
