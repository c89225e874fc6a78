import { bits } from '../view/books.js'
import type { Zone } from './zone.js'

/** A breadcrumb and the section it ends with. */
export interface Breadcrumb {
  readonly crumbs: readonly number[]
  readonly section: number
}

/** How far above the headline a breadcrumb may stand: dates, kickers and share bars come between. */
const reach = 6

/**
 * The section, from a breadcrumb that was glued to one line (`Home` and `World` in one): the start page's label and the one label after it,
 * on the same line of the dump, above the headline. Anything less sure is a menu.
 */
export function findSection({ view }: Zone, title: number | undefined): Breadcrumb | undefined {
  if (title === undefined) return undefined
  for (let block = title - 1; block >= Math.max(0, title - reach); block--) {
    const line = view.page.blocks[block]?.lines?.[0]
    if (line === undefined || view.page.blocks[block - 1]?.lines?.[0] !== line) continue
    if (((view.whole[block - 1] ?? 0) & bits.navigation) === 0 || (view.words[block] ?? 9) > 5) continue
    return { crumbs: [block - 1], section: block }
  }
  return undefined
}
