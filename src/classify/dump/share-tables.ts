import type { Container } from '../../types.js'
import type { Scoreboard } from '../scoreboard.js'
import type { DumpView } from './view/view.js'

/** Chances closer than this to 0 and 1 are not told apart. */
const SURE = 1e-6

/**
 * The rows of a table stay or go together, and with them those of other tables whose first row is the same: each takes over their mean, weighed by their words. A row of numbers alone looks like furniture.
 */
export function shareTables(view: DumpView, board: Scoreboard): void {
  for (const tables of likeTables(view)) {
    const found = meanOf(view, tables)
    if (found === undefined) continue
    const mean = hold(found)
    for (const { first, end } of tables)
      for (let block = first; block < end; block++) {
        board.add(block, 'table', logOdds(mean) - logOdds(hold(view.chance[block] ?? 0)))
        view.chance[block] = mean
      }
  }
}

/** The tables of a page, those together that begin alike. */
function likeTables({ page, print }: DumpView): Iterable<Container[]> {
  const found = new Map<number, Container[]>()
  for (const container of page.containers) {
    const { node, first, end } = container
    if (node.type !== 'element' || node.tagName !== 'table' || end - first < 2) continue
    const like = found.get(print[first] ?? 0)
    if (like === undefined) found.set(print[first] ?? 0, [container])
    else like.push(container)
  }
  return found.values()
}

/** Undefined of tables without words. */
function meanOf({ words, chance }: DumpView, tables: readonly Container[]): number | undefined {
  let sum = 0
  let weight = 0
  for (const { first, end } of tables)
    for (let block = first; block < end; block++) {
      sum += (chance[block] ?? 0) * (words[block] ?? 0)
      weight += words[block] ?? 0
    }
  return weight === 0 ? undefined : sum / weight
}

const hold = (chance: number): number => Math.min(1 - SURE, Math.max(SURE, chance))

const logOdds = (chance: number): number => Math.log(chance / (1 - chance))
