import type { Reason } from '../../../types.js'
import type { DumpView } from '../view/view.js'

/**
 * One rule on dumps: it sorts a block into a bin, and each bin is worth points (log-odds for being main content). Bin 0 is for blocks
 * of which the rule has nothing to say.
 */
export interface DumpRule {
  readonly name: string
  /** Why the block goes, when it goes and this rule spoke loudest against it. */
  readonly reason?: Reason
  /** Points of each bin, where they are set by hand; those of the others are fitted, in `points.ts`. */
  readonly worth?: readonly number[]
  /** Whether the rule has anything to say of a page: one that does not is passed over. */
  applies?(view: DumpView): boolean
  /** Sorts all blocks of a page: fills one cell a block. */
  sort(view: DumpView, bins: Uint8Array): void
}

/** A rule that needs no more than the block itself. */
export function perBlock(name: string, bin: (view: DumpView, block: number) => number, reason?: Reason): DumpRule {
  return {
    name,
    ...(reason === undefined ? {} : { reason }),
    sort(view, bins) {
      for (let block = 0; block < view.size; block++) bins[block] = bin(view, block)
    },
  }
}

/** Index of the bin that a value falls into: the first whose bound it does not pass. */
export function binOf(bounds: readonly number[], value: number): number {
  let bin = 0
  while (bin < bounds.length && value > (bounds[bin] ?? 0)) bin++
  return bin
}
