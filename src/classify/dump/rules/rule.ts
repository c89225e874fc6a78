import type { Reason } from '../../../types.js'
import type { DumpView } from '../view/view.js'

/**
 * One rule on dumps: it sorts a block into a bin, and each bin is worth points (log-odds for being main content). Bin 0 is for blocks
 * of which the rule has nothing to say.
 */
export interface DumpRule {
  readonly name: string
  /** Why the block goes, when it goes and this rule spoke loudest against it. */
  readonly reason: Reason
  /** Points of each bin. */
  readonly worth: readonly number[]
  /** Whether the rule has anything to say of a page: one that does not is passed over. */
  applies?(view: DumpView): boolean
  /** Sorts all blocks of a page: fills one cell a block. */
  sort(view: DumpView, bins: Uint8Array): void
}

/** Name and sorting of a rule that needs no more than the block itself. */
export function perBlock(
  name: string,
  bin: (view: DumpView, block: number) => number,
): Pick<DumpRule, 'name' | 'sort'> {
  return {
    name,
    sort(view, bins) {
      for (let block = 0; block < view.size; block++) bins[block] = bin(view, block)
    },
  }
}
