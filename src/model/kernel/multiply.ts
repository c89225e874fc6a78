import type { KernelFunction } from './assemble.js'
import { type Code, get, increase, loop, set, vector, whole } from './code.js'

// Parameters: addresses of the rows, of what is added to, and of the matrix and its end; bytes of a row, and of what is added to it; the end of the rows.
const [rows, out, matrix, matrixEnd, inner, outer, end] = [0, 1, 2, 3, 4, 5, 6]
const [weight, weightEnd, to, from] = [7, 8, 9, 10]
const [pair, firstSum] = [14, 15]
/** Rows that are multiplied at a time. */
const TOGETHER = 4
const others = [1, 2, 3]

const places = [from, 11, 12, 13]
const each = (make: (row: number) => Code): Code => [0, ...others].flatMap((row) => make(row))

/** Adds to each row of `out` what a matrix makes of a row. Four rows meet two columns at a time; every sum is made in the order of the row. */
export const multiply: KernelFunction = {
  name: 'multiply',
  parameters: 7,
  wholes: 7,
  vectors: 1 + TOGETHER,
  body: loop(whole.isBelow(get(rows), get(end)), [
    ...set(weight, get(matrix)),
    ...set(to, get(out)),
    ...loop(whole.isBelow(get(weight), get(matrixEnd)), [
      ...set(weightEnd, whole.add(get(weight), whole.shiftLeft(get(inner), whole.of(1)))),
      ...each((row) => set(firstSum + row, vector.zeros)),
      ...set(from, get(rows)),
      ...others.flatMap((row) => set(places[row] ?? 0, whole.add(get(places[row - 1] ?? 0), get(inner)))),
      ...loop(whole.isBelow(get(weight), get(weightEnd)), [
        ...set(pair, vector.load(get(weight))),
        ...each(addProduct),
        ...each((row) => increase(places[row] ?? 0, 8)),
        ...increase(weight, 16),
      ]),
      ...each(addSum),
      ...increase(to, 16),
    ]),
    ...set(rows, whole.add(get(rows), whole.multiply(get(inner), whole.of(TOGETHER)))),
    ...set(out, whole.add(get(out), whole.multiply(get(outer), whole.of(TOGETHER)))),
  ]),
}

function addProduct(row: number): Code {
  const product = vector.multiply2(vector.spread2(get(places[row] ?? 0)), get(pair))
  return set(firstSum + row, vector.add2(get(firstSum + row), product))
}

/** Adds one row's two sums to where they belong. */
function addSum(row: number): Code {
  const place = whole.add(get(to), whole.multiply(get(outer), whole.of(row)))
  return vector.store(place, vector.add2(vector.load(place), get(firstSum + row)))
}
