import { isReached, kernel, reserveFloats } from '../kernel/kernel.js'

/** A matrix, two of its columns side by side: number `(pair * inner + row) * 2` and the next. */
export interface Pairs {
  readonly inner: number
  readonly outer: number
  readonly values: Float64Array
}

/** Lays a matrix of rows out by pairs of columns. */
export function pairsOf(matrix: Float64Array, outer: number): Pairs {
  if (outer % 2 !== 0) throw new RangeError(`Expected an even number of columns, not ${outer}`)
  const inner = matrix.length / outer
  const values = reserveFloats(matrix.length)
  for (let row = 0; row < inner; row++) {
    for (let column = 0; column < outer; column++) {
      values[((column >> 1) * inner + row) * 2 + (column & 1)] = matrix[row * outer + column] ?? 0
    }
  }
  return { inner, outer, values }
}

/** Rows that are multiplied at a time. */
export const STRIDE = 4

/** Adds to each row of `out` what the matrix makes of that row of `rows`. `count` is a multiple of `STRIDE`. */
export function multiply(rows: Float64Array, count: number, matrix: Pairs, out: Float64Array): void {
  const { inner, outer, values } = matrix
  if (kernel === undefined || !isReached(rows, values, out)) {
    multiplyPlainly(rows, count, matrix, out)
    return
  }
  const first = values.byteOffset
  const end = rows.byteOffset + count * inner * 8
  kernel.multiply(rows.byteOffset, out.byteOffset, first, first + values.length * 8, inner * 8, outer * 8, end)
}

/** What the kernel does, one row and one pair of columns at a time. */
function multiplyPlainly(rows: Float64Array, count: number, { inner, outer, values }: Pairs, out: Float64Array): void {
  for (let row = 0; row < count; row++) {
    for (let column = 0, weight = 0; column < outer; column += 2) {
      let one = 0
      let two = 0
      for (let at = row * inner, end = at + inner; at < end; at++, weight += 2) {
        one += (rows[at] ?? 0) * (values[weight] ?? 0)
        two += (rows[at] ?? 0) * (values[weight + 1] ?? 0)
      }
      const to = row * outer + column
      out[to] = (out[to] ?? 0) + one
      out[to + 1] = (out[to + 1] ?? 0) + two
    }
  }
}
