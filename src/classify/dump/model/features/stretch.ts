import type { FeatureTable } from '../../../model/features/table.js'

/**
 * How the block stands to stretches that are worth something: the best stretch that holds it, against the page's best; and how far from the page's
 * best it stands, and on which side. One pass each way (Kadane's algorithm).
 */
export function addStretch(table: FeatureTable, name: string, worth: Float64Array): void {
  const made = table.columns([`${name} through`, `${name} ratio`, `${name} off`, `${name} best`])
  const [through, ratio, off, bests] = Object.values(made)
  if (through === undefined || ratio === undefined || off === undefined || bests === undefined) return
  const size = worth.length
  const sums = new Float64Array(size)
  for (let at = 0, sum = 0; at < size; at++) {
    const own = worth[at] ?? 0
    sum = (sum > 0 ? sum : 0) + own
    sums[at] = sum - own
  }
  for (let at = size - 1, sum = 0; at >= 0; at--) {
    sum = (sum > 0 ? sum : 0) + (worth[at] ?? 0)
    sums[at] = (sums[at] ?? 0) + sum
  }
  const [first, last, best] = bestOf(sums)
  bests.fill(best)
  for (let at = 0; at < size; at++) {
    const sum = sums[at] ?? 0
    through[at] = sum
    ratio[at] = best > 0 ? sum / best : 0
    off[at] = first < 0 ? 0 : at < first ? at - first : at > last ? at - last : 0
  }
}

/** First and last block of the page's best stretch (-1: none is worth anything), and its worth. */
function bestOf(sums: Float64Array): [first: number, last: number, best: number] {
  let best = 0
  let first = -1
  let last = -1
  for (let at = 0; at < sums.length; at++) {
    const sum = sums[at] ?? 0
    if (sum > best + 1e-6) {
      best = sum
      first = at
      last = at
    } else if (first >= 0 && sum > best - 1e-6 && last === at - 1) last = at
  }
  return [first, last, best]
}
