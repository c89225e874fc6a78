import type { Focus, PageType } from '../../types.js'
import { PAGE_TYPES } from './whole/index.js'

/**
 * Share of the page's best expected F1 that a block's chance must reach. Half of it maximises the expected F1 where the chances are right; by type
 * they lean a little: of an article little is in doubt, and what is, is seldom of it; a list is cut too short. From cross-validation.
 */
const SHARES: Readonly<Record<PageType, Readonly<Record<Focus, number>>>> = {
  article: { precision: 0.75, balanced: 0.6, recall: 0.35 },
  collection: { precision: 0.7, balanced: 0.45, recall: 0.3 },
  documentation: { precision: 0.65, balanced: 0.3, recall: 0.25 },
  forum: { precision: 0.7, balanced: 0.45, recall: 0.3 },
  listing: { precision: 0.65, balanced: 0.4, recall: 0.25 },
  product: { precision: 0.85, balanced: 0.75, recall: 0.35 },
  service: { precision: 0.65, balanced: 0.4, recall: 0.25 },
}

/**
 * Chances that must be reached as long as that is no more than the best expected F1, which some block always reaches. Where little of a page is sure,
 * a share of it would let in anything: of products and threads that is related items and other threads.
 */
const FLOORS: Readonly<Partial<Record<PageType, number>>> = { forum: 0.4, product: 0.5 }

/** The chance that a block must reach to be kept, from the best expected F1 of the page and the chance of each type. */
export function thresholdFor(types: readonly number[], focus: Focus, expectedF1: number): number {
  let share = 0
  let floor = 0
  PAGE_TYPES.forEach((type, at) => {
    share += (types[at] ?? 0) * SHARES[type][focus]
    floor += (types[at] ?? 0) * (FLOORS[type] ?? 0)
  })
  return Math.max(expectedF1 * share, focus === 'recall' ? 0 : Math.min(floor, expectedF1))
}
