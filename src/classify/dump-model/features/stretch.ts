import type { FeatureTable } from '../../model/features/table.js'

/**
 * How the block stands to stretches that are worth something: the best stretch that holds it, against the page's best; and on which side of the page's
 * best it stands, and how far off. One pass each way (Kadane's algorithm).
 */
export function addStretch(table: FeatureTable, name: string, worth: Float64Array): void {
  const made = table.columns([`${name} through`, `${name} ratio`, `${name} side`, `${name} off`, `${name} best`])
  const through = made[`${name} through`]
  const ratio = made[`${name} ratio`]
  const side = made[`${name} side`]
  const off = made[`${name} off`]
  const bests = made[`${name} best`]
  if (through === undefined || ratio === undefined || side === undefined || off === undefined || bests === undefined)
    return
  const size = worth.length
  const left = new Float64Array(size)
  const right = new Float64Array(size)
  for (let at = 0, sum = 0; at < size; at++) {
    sum = Math.max(0, sum) + (worth[at] ?? 0)
    left[at] = sum
  }
  for (let at = size - 1, sum = 0; at >= 0; at--) {
    sum = Math.max(0, sum) + (worth[at] ?? 0)
    right[at] = sum
  }
  let best = 0
  let first = -1
  let last = -1
  for (let at = 0; at < size; at++) {
    const sum = (left[at] ?? 0) + (right[at] ?? 0) - (worth[at] ?? 0)
    through[at] = sum
    if (sum > best + 1e-6) {
      best = sum
      first = at
      last = at
    } else if (first >= 0 && sum > best - 1e-6 && last === at - 1) last = at
  }
  for (let at = 0; at < size; at++) {
    ratio[at] = best > 0 ? (through[at] ?? 0) / best : 0
    side[at] = first < 0 ? 0 : at < first ? -1 : at > last ? 1 : 0
    off[at] = first < 0 ? 0 : at < first ? first - at : at > last ? at - last : 0
    bests[at] = best
  }
}
