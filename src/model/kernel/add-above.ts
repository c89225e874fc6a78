import type { KernelFunction } from './assemble.js'
import { get, increase, loop, vector, whole } from './code.js'

// Parameters: addresses of sums, of their end, and of what they are added to.
const [sums, end, own] = [0, 1, 2]

/** Puts into the place of each sum what it comes to when it is added to a number, if it is above 0. */
export const addAbove: KernelFunction = {
  name: 'addAbove',
  parameters: 3,
  wholes: 0,
  vectors: 0,
  body: loop(whole.isBelow(get(sums), get(end)), [
    ...vector.store(
      get(sums),
      vector.add2(vector.load(get(own)), vector.greater2(vector.zeros, vector.load(get(sums)))),
    ),
    ...increase(sums, 16),
    ...increase(own, 16),
  ]),
}
