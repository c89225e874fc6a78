import type { FeatureTable } from '../../../model/features/table.js'

/** Means of a number over windows around each block, one column a reach. */
export function windowMeans(
  table: FeatureTable,
  name: string,
  values: Float64Array | Uint8Array,
  reaches: readonly number[],
): void {
  const size = values.length
  const sums = new Float64Array(size + 1)
  for (let at = 0, sum = 0; at < size; at++) {
    sum += values[at] ?? 0
    sums[at + 1] = sum
  }
  for (const reach of reaches) {
    const key = `${name}~${reach}`
    const column = table.columns([key])[key]
    if (column !== undefined) fill(column, sums, reach)
  }
}

function fill(column: Float32Array, sums: Float64Array, reach: number): void {
  const size = column.length
  for (let at = 0; at < size; at++) {
    const first = at > reach ? at - reach : 0
    const end = at + reach + 1 < size ? at + reach + 1 : size
    column[at] = ((sums[end] ?? 0) - (sums[first] ?? 0)) / (end - first)
  }
}
