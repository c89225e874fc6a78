import type { Focus, PageType } from '../../types.js'
import { PAGE_TYPES } from './whole/index.js'

/**
 * Share of the page's best expected F1 that a block's chance must reach. Half of it maximises the expected F1 where the chances are right; by type
 * they lean a little: of an article little is in doubt, and what is, is seldom of it; a list is cut too short. From cross-validation.
 */
const SHARES: Readonly<Record<PageType, Readonly<Record<Focus, number>>>> = {
  article: { precision: 0.75, balanced: 0.6, recall: 0.35 },
  collection: { precision: 0.7, balanced: 0.45, recall: 0.3 },
  documentation: { precision: 0.65, balanced: 0.4, recall: 0.25 },
  forum: { precision: 0.7, balanced: 0.55, recall: 0.3 },
  listing: { precision: 0.65, balanced: 0.4, recall: 0.25 },
  product: { precision: 0.75, balanced: 0.6, recall: 0.35 },
  service: { precision: 0.65, balanced: 0.4, recall: 0.25 },
}

/** The mean of the types' shares, by the chance of each. */
export function shareFor(types: readonly number[], focus: Focus): number {
  let share = 0
  PAGE_TYPES.forEach((type, at) => {
    share += (types[at] ?? 0) * SHARES[type][focus]
  })
  return share
}
