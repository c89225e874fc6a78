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
  const values = new Float64Array(matrix.length)
  for (let row = 0; row < inner; row++) {
    for (let column = 0; column < outer; column++) {
      values[((column >> 1) * inner + row) * 2 + (column & 1)] = matrix[row * outer + column] ?? 0
    }
  }
  return { inner, outer, values }
}

/** Rows that are multiplied at a time. */
export const STRIDE = 4

/**
 * Adds to each row of `out` what the matrix makes of that row of `rows`. `count` is a multiple of `STRIDE`. Four rows meet two columns at a time: of eight
 * sums that wait for nothing but themselves the processor works on several at once. One long loop on purpose: it is most of the network's work.
 */
export function multiply(rows: Float64Array, count: number, { inner, outer, values }: Pairs, out: Float64Array): void {
  for (let row = 0; row < count; row += STRIDE) {
    const a = row * inner
    const b = a + inner
    const c = b + inner
    const d = c + inner
    for (let column = 0, weight = 0; column < outer; column += 2) {
      let a0 = 0
      let a1 = 0
      let b0 = 0
      let b1 = 0
      let c0 = 0
      let c1 = 0
      let d0 = 0
      let d1 = 0
      for (let at = 0; at < inner; at++, weight += 2) {
        const one = values[weight] ?? 0
        const two = values[weight + 1] ?? 0
        const ofA = rows[a + at] ?? 0
        const ofB = rows[b + at] ?? 0
        const ofC = rows[c + at] ?? 0
        const ofD = rows[d + at] ?? 0
        a0 += ofA * one
        a1 += ofA * two
        b0 += ofB * one
        b1 += ofB * two
        c0 += ofC * one
        c1 += ofC * two
        d0 += ofD * one
        d1 += ofD * two
      }
      const to = row * outer + column
      add(out, to, a0, a1)
      add(out, to + outer, b0, b1)
      add(out, to + 2 * outer, c0, c1)
      add(out, to + 3 * outer, d0, d1)
    }
  }
}

function add(out: Float64Array, to: number, one: number, two: number): void {
  out[to] = (out[to] ?? 0) + one
  out[to + 1] = (out[to + 1] ?? 0) + two
}
