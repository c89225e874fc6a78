import type { KernelFunction } from './assemble.js'
import { get, increase, loop, set, vector, whole } from './code.js'

// Parameters: addresses of the rows that are added to and of their end, of the places in the table (a whole number for each row), of the table; bytes of a row.
const [out, end, places, table, row] = [0, 1, 2, 3, 4]
const [from, rowEnd] = [5, 6]

/** Adds to each row one of a table: that which lies so many bytes behind its beginning as the row's place says. */
export const addRows: KernelFunction = {
  name: 'addRows',
  parameters: 5,
  wholes: 2,
  vectors: 0,
  body: loop(whole.isBelow(get(out), get(end)), [
    ...set(from, whole.add(get(table), whole.load(get(places)))),
    ...set(rowEnd, whole.add(get(out), get(row))),
    ...loop(whole.isBelow(get(out), get(rowEnd)), [
      ...vector.store(get(out), vector.add2(vector.load(get(out)), vector.load(get(from)))),
      ...[out, from].flatMap((place) => increase(place, 16)),
    ]),
    ...increase(places, 4),
  ]),
}
