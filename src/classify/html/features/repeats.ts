import type { Page } from '../../../types.js'
import type { Elements } from './elements.js'
import { remember } from './remember.js'
import { type Sums, sumOf } from './sums.js'

/** Blocks that say the same, and blocks that stand in the same kind of place. */
export interface Repeats {
  /** How many earlier and later blocks have the same text, at most 255. */
  readonly earlier: Uint8Array
  readonly later: Uint8Array
  /** Number of the block's kind of place, from 0: `path` of its container made dense. */
  readonly kind: Int32Array
  /** How many blocks there are of each kind. */
  readonly kindSize: Int32Array
}

export function readRepeats(page: Page, elements: Elements): Repeats {
  const size = page.blocks.length
  const earlier = new Uint8Array(size)
  const later = new Uint8Array(size)
  const kind = new Int32Array(size)
  const seen = new Map<string, number>()
  const kinds = new Map<number, number>()
  for (const { index, text, container } of page.blocks) {
    const count = seen.get(text) ?? 0
    earlier[index] = count
    seen.set(text, Math.min(255, count + 1))
    const path = elements.path[container] ?? 0
    kind[index] = remember(kinds, path, () => kinds.size)
  }
  for (const { index, text } of page.blocks) later[index] = (seen.get(text) ?? 1) - 1 - (earlier[index] ?? 0)
  const kindSize = new Int32Array(kinds.size)
  for (const number of kind) kindSize[number] = (kindSize[number] ?? 0) + 1
  return { earlier, later, kind, kindSize }
}

/** Mean of a value over all blocks of the same kind of place, by block. */
export function meanByKind(repeats: Repeats, values: ArrayLike<number>, weights: ArrayLike<number>): Float64Array {
  const totals = new Float64Array(repeats.kindSize.length)
  const weight = new Float64Array(repeats.kindSize.length)
  for (let at = 0; at < values.length; at++) {
    const kind = repeats.kind[at] ?? 0
    totals[kind] = (totals[kind] ?? 0) + (values[at] ?? 0) * (weights[at] ?? 0)
    weight[kind] = (weight[kind] ?? 0) + (weights[at] ?? 0)
  }
  const means = new Float64Array(values.length)
  for (let at = 0; at < values.length; at++) {
    const kind = repeats.kind[at] ?? 0
    means[at] = (totals[kind] ?? 0) / Math.max(1e-9, weight[kind] ?? 0)
  }
  return means
}

/** Mean around a block, itself excluded: `reach` blocks to either side, weighted. */
export function meanAround(sums: Sums, weights: Sums, block: number, reach: number): number {
  const value = sumOf(sums, block - reach, block + reach + 1) - sumOf(sums, block, block + 1)
  const weight = sumOf(weights, block - reach, block + reach + 1) - sumOf(weights, block, block + 1)
  return weight > 0 ? value / weight : 0
}
