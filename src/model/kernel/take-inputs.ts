import type { KernelFunction } from './assemble.js'
import { type Code, get, increase, loop, set, vector, whole } from './code.js'
import { STRIDE } from './multiply.js'

/** Bytes of an input's scale: the bits of a number that its bend goes by (all but the sign, or none), its bend, its mean, its step. */
export const SCALE_BYTES = 32
/** Deviations: what lies further off counts as here. */
export const BOUND = 4

// Parameters: addresses of the numbers of the columns that are wanted, of their end, of their scales, of the first row's number in the first column; bytes of a column;
// addresses of what the first rows come to, and of the end of what they come to in the first column; bytes of four rows.
const [wanted, wantedEnd, scales, columns, column, out, outEnd, stride] = [0, 1, 2, 3, 4, 5, 6, 7]
const [from, to] = [8, 9]
const [bits, bend, mean, step, most, least, value] = [10, 11, 12, 13, 14, 15, 16]

/** Scales the columns of some rows, as `line-network/enter.ts` says: row by row, four side by side. */
export const takeInputs: KernelFunction = {
  name: 'takeInputs',
  parameters: 8,
  wholes: 2,
  vectors: 7,
  body: [
    ...set(most, vector.float2(BOUND)),
    ...set(least, vector.float2(-BOUND)),
    ...loop(whole.isBelow(get(wanted), get(wantedEnd)), [
      ...[bits, bend, mean, step].flatMap((part, at) => set(part, vector.spread2(get(scales), at * 8))),
      ...set(from, whole.add(get(columns), whole.multiply(whole.load(get(wanted)), get(column)))),
      ...set(to, get(out)),
      ...loop(whole.isBelow(get(to), get(outEnd)), [
        ...scaleTwo(0),
        ...scaleTwo(1),
        ...increase(from, STRIDE * 4),
        ...set(to, whole.add(get(to), get(stride))),
      ]),
      ...increase(wanted, 4),
      ...increase(scales, SCALE_BYTES),
      ...increase(out, STRIDE * 8),
      ...increase(outEnd, STRIDE * 8),
    ]),
  ],
}

function scaleTwo(pair: number): Code {
  const bent = vector.divide2(get(value), vector.add2(vector.and(get(value), get(bits)), get(bend)))
  const scaled = vector.multiply2(vector.subtract2(bent, get(mean)), get(step))
  return [
    ...set(value, vector.widen2(get(from), pair * 8)),
    ...vector.store(get(to), vector.greater2(vector.less2(scaled, get(most)), get(least)), pair * 16),
  ]
}
