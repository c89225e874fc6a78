import { isReached, kernel, reserveFloats } from '../kernel/kernel.js'
import { PAIRS, STRIDE } from '../kernel/multiply.js'

/** A matrix, four of its columns side by side and the last two: the first number of each, then the second of each. */
export interface Matrix {
  readonly inner: number
  readonly outer: number
  readonly values: Float64Array
}

/** Lays a matrix of rows out by columns. */
export function matrixOf(rows: Float64Array, outer: number): Matrix {
  if (outer % 2 !== 0) throw new RangeError(`Expected an even number of columns, not ${outer}`)
  const inner = rows.length / outer
  const values = reserveFloats(rows.length)
  for (let first = 0, to = 0; first < outer; ) {
    const beside = besideOf(first, outer)
    for (let row = 0; row < inner; row++) {
      for (let column = first; column < first + beside; column++) values[to++] = rows[row * outer + column] ?? 0
    }
    first += beside
  }
  return { inner, outer, values }
}

/** Columns that lie side by side from one on. */
const besideOf = (first: number, outer: number): number => Math.min(PAIRS * 2, outer - first)

/** Where a number of a row lies, in rows of so many that lie side by side by strides. */
export const placeIn = (row: number, at: number, inner: number): number =>
  (row - (row % STRIDE)) * inner + at * STRIDE + (row % STRIDE)

/** Adds to each row of `out` what the matrix makes of that row of `rows`, which lie side by side by strides. `count` is a multiple of `STRIDE`. */
export function multiply(rows: Float64Array, count: number, matrix: Matrix, out: Float64Array): void {
  const { inner, outer, values } = matrix
  if (kernel === undefined || !isReached(rows, values, out)) {
    multiplyPlainly(rows, count, matrix, out)
    return
  }
  const first = values.byteOffset
  const end = rows.byteOffset + count * inner * 8
  kernel.multiply(rows.byteOffset, out.byteOffset, first, first + values.length * 8, inner * 8, outer * 8, end)
}

/** What the kernel does, one row and one column at a time. */
function multiplyPlainly(rows: Float64Array, count: number, { inner, outer, values }: Matrix, out: Float64Array): void {
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < outer; column++) {
      const first = column - (column % (PAIRS * 2))
      const beside = besideOf(first, outer)
      let sum = 0
      for (let at = 0; at < inner; at++) {
        const weight = values[first * inner + at * beside + column - first] ?? 0
        sum += (rows[placeIn(row, at, inner)] ?? 0) * weight
      }
      out[row * outer + column] = (out[row * outer + column] ?? 0) + sum
    }
  }
}
