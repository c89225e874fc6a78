import type { ByteReader } from './byte-reader.js'
import { addForest, type Forest, readForest } from './forest.js'

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

/** Log-odds of each row; `columns` has the rows' numbers, one feature after the other. */
export function scoreCascade({ first, rest, settled }: Cascade, columns: Float32Array, rows: number): Float64Array {
  const sums = new Float64Array(rows)
  addForest(first, columns, rows, sums)
  const open: number[] = []
  for (let row = 0; row < rows; row++) {
    const sum = sums[row] ?? 0
    if (sum >= settled.below && sum <= settled.above) open.push(row)
  }
  const later = new Float64Array(open.length)
  addForest(rest, pick(columns, rows, open), open.length, later)
  open.forEach((row, at) => {
    sums[row] = (sums[row] ?? 0) + (later[at] ?? 0)
  })
  return sums
}

/** Columns of the chosen rows alone. */
function pick(columns: Float32Array, rows: number, chosen: readonly number[]): Float32Array {
  if (chosen.length === rows) return columns
  const features = rows === 0 ? 0 : Math.floor(columns.length / rows)
  const picked = new Float32Array(features * chosen.length)
  for (let feature = 0, to = 0; feature < features; feature++) {
    for (const row of chosen) picked[to++] = columns[feature * rows + row] ?? 0
  }
  return picked
}
