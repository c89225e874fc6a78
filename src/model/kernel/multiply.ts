import type { KernelFunction } from './assemble.js'
import { type Code, get, increase, loop, set, vector, whole } from './code.js'

/** Rows that are multiplied at a time; they lie side by side: the first number of each, then the second of each. */
export const STRIDE = 4

// Parameters: addresses of the rows, of what is added to, and of the matrix and its end; bytes of a row, and of what is added to it; the end of the rows.
const [rows, out, matrix, matrixEnd, inner, outer, end] = [0, 1, 2, 3, 4, 5, 6]
const [weight, weightEnd, to, from] = [7, 8, 9, 10]
const [number, firstWeight, firstSum] = [11, 12, 14]
/** Pairs of columns that are multiplied at a time, as long as there are so many. */
export const PAIRS = 2

const repeat = (count: number, make: (index: number) => Code): Code =>
  Array.from({ length: count }, (_, index) => make(index)).flat()

/** Adds to each row of `out` what a matrix makes of a row. Four rows meet four columns at a time, and the last two; every sum is made in the order of the row. */
export const multiply: KernelFunction = {
  name: 'multiply',
  parameters: 7,
  wholes: 4,
  vectors: 1 + PAIRS + STRIDE * PAIRS,
  body: loop(whole.isBelow(get(rows), get(end)), [
    ...set(weight, get(matrix)),
    ...set(to, get(out)),
    ...addColumns(PAIRS),
    ...addColumns(1),
    ...set(rows, whole.add(get(rows), whole.multiply(get(inner), whole.of(STRIDE)))),
    ...set(out, whole.add(get(out), whole.multiply(get(outer), whole.of(STRIDE)))),
  ]),
}

/** Multiplies four rows by columns, so many pairs at a time, while there are as many. */
function addColumns(pairs: number): Code {
  const bytes = whole.multiply(get(inner), whole.of(pairs * 2))
  const sums = (make: (row: number, pair: number) => Code): Code =>
    repeat(STRIDE, (row) => repeat(pairs, (pair) => make(row, pair)))
  const sumOf = (row: number, pair: number): number => firstSum + row * PAIRS + pair
  return loop(whole.isBelow(whole.add(get(weight), whole.subtract(bytes, whole.of(1))), get(matrixEnd)), [
    ...set(weightEnd, whole.add(get(weight), bytes)),
    ...set(from, get(rows)),
    ...sums((row, pair) => set(sumOf(row, pair), vector.zeros)),
    ...loop(whole.isBelow(get(weight), get(weightEnd)), [
      ...repeat(pairs, (pair) => set(firstWeight + pair, vector.load(get(weight), pair * 16))),
      ...repeat(STRIDE, (row) => [
        ...set(number, vector.spread2(get(from), row * 8)),
        ...repeat(pairs, (pair) => {
          const product = vector.multiply2(get(number), get(firstWeight + pair))
          return set(sumOf(row, pair), vector.add2(get(sumOf(row, pair)), product))
        }),
      ]),
      ...increase(from, STRIDE * 8),
      ...increase(weight, pairs * 16),
    ]),
    ...sums((row, pair) => {
      const place = whole.add(get(to), whole.multiply(get(outer), whole.of(row)))
      const sum = vector.add2(vector.load(place, pair * 16), get(sumOf(row, pair)))
      return vector.store(place, sum, pair * 16)
    }),
    ...increase(to, pairs * 16),
  ])
}
