/** Running totals over the blocks, so that the sum over any container or window costs two look-ups. */
export type Sums = Float64Array

/** `sums[i]` is the total of the values before block `i`. */
export function prefixSums(values: ArrayLike<number>): Sums {
  const sums = new Float64Array(values.length + 1)
  let total = 0
  for (let at = 0; at < values.length; at++) {
    total += values[at] ?? 0
    sums[at + 1] = total
  }
  return sums
}

/** Total of the values of the blocks `first` to `end` (exclusive), cut to the page. */
export function sumOf(sums: Sums, first: number, end: number): number {
  const last = sums.length - 1
  return (sums[Math.min(end, last)] ?? 0) - (sums[Math.max(first, 0)] ?? 0)
}
