import type { Page } from '../../../types.js'

/** Running totals over the blocks, so that the sum over any container or window costs two look-ups. */
export type Sums = Float64Array

/** `sums[i]` is the total of the values before block `i`. */
export function prefixSums(values: ArrayLike<number>): Sums {
  const sums = new Float64Array(values.length + 1)
  for (let at = 0; at < values.length; at++) sums[at + 1] = (sums[at] ?? 0) + (values[at] ?? 0)
  return sums
}

/** Total of the values of the blocks `first` to `end` (exclusive), cut to the page. */
export function sumOf(sums: Sums, first: number, end: number): number {
  const last = sums.length - 1
  return (sums[Math.min(end, last)] ?? 0) - (sums[Math.max(first, 0)] ?? 0)
}

/** Totals of the values by container. */
export function containerSums(page: Page, values: ArrayLike<number>): Float64Array {
  const sums = prefixSums(values)
  const totals = new Float64Array(page.containers.length)
  for (const { index, first, end } of page.containers) totals[index] = sumOf(sums, first, end)
  return totals
}
