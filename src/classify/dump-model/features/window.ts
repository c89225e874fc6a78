import type { FeatureTable } from '../../model/features/table.js'

/** Means of a number over windows around each block, one column a reach. */
export function windowMeans(table: FeatureTable, name: string, values: Float64Array, reaches: readonly number[]): void {
  const sums = new Float64Array(values.length + 1)
  for (let at = 0; at < values.length; at++) sums[at + 1] = (sums[at] ?? 0) + (values[at] ?? 0)
  for (const reach of reaches) {
    const column = table.columns([`${name}~${reach}`])[`${name}~${reach}`]
    if (column === undefined) continue
    for (let at = 0; at < values.length; at++) {
      const first = Math.max(0, at - reach)
      const end = Math.min(values.length, at + reach + 1)
      column[at] = ((sums[end] ?? 0) - (sums[first] ?? 0)) / (end - first)
    }
  }
}
