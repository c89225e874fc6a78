import type { ByteReader } from './byte-reader.js'
import { readForest } from './dense-forest.js'
import { type Forest, lanesOf } from './forest.js'
import { LANES } from './lane-forest.js'
import { blockSums, keepRows, takeRows, walkTrees } from './row-block.js'

/** Trees of which the first few settle most rows. */
export interface Cascade {
  readonly first: Forest
  readonly rest: Forest
  readonly settled: Settled
}

/** A row to which the first trees give fewer log-odds than the one, or more than the other, keeps those: no more is asked. */
export interface Settled {
  readonly below: number
  readonly above: number
}

export function readCascade(reader: ByteReader, settled: Settled): Cascade {
  return { first: readForest(reader), rest: readForest(reader), settled }
}

const kept = new Int32Array(LANES)

/** Log-odds of each row; `columns` has the rows' numbers, one feature after the other. */
export function scoreCascade({ first, rest, settled }: Cascade, columns: Float32Array, rows: number): Float64Array {
  const sums = new Float64Array(rows)
  const begin = lanesOf(first)
  const end = lanesOf(rest)
  const features = Math.max(begin.features, end.features)
  for (let from = 0; from < rows; from += LANES) {
    const count = Math.min(LANES, rows - from)
    takeRows(columns, rows, features, from, count)
    blockSums.fill(0)
    walkTrees(begin, 0, begin.trees, count)
    let open = 0
    for (let at = 0; at < count; at++) {
      const sum = blockSums[at] ?? 0
      sums[from + at] = sum
      if (sum >= settled.below && sum <= settled.above) kept[open++] = at
    }
    keepRows(kept, open, features)
    blockSums.fill(0)
    walkTrees(end, 0, end.trees, open)
    for (let at = 0; at < open; at++) {
      const row = from + (kept[at] ?? 0)
      sums[row] = (sums[row] ?? 0) + (blockSums[at] ?? 0)
    }
  }
  return sums
}
