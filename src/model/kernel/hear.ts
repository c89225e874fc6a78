import type { KernelFunction } from './assemble.js'
import { type Code, get, increase, loop, set, vector, whole } from './code.js'
import { STRIDE } from './multiply.js'

/** Rows that one hears of. */
export const TAPS = 5

// Parameters: addresses of the first row that is heard of and of the end of the last, of the weights, and of what is heard; bytes from one row that is heard of to the next, of a row, and of four.
const [heard, heardEnd, weights, out, step, row, stride] = [0, 1, 2, 3, 4, 5, 6]
const [weight, weightEnd, to] = [7, 8, 9]
const sum = 10

/** Does `out` stand at the first of four rows? */
const isNextStride = whole.isZero(whole.and(get(out), whole.of(STRIDE * 8 - 1)))

/**
 * What each row hears, channel by channel: of five rows at equal steps, of which it is the middle one, each by its own weight. What four rows hear is put side by side, as `multiply` takes it.
 * `out` is a multiple of what four numbers take.
 */
export const hear: KernelFunction = {
  name: 'hear',
  parameters: 7,
  wholes: 3,
  vectors: 1,
  body: loop(whole.isBelow(get(heard), get(heardEnd)), [
    ...set(weight, get(weights)),
    ...set(weightEnd, whole.add(get(weights), get(row))),
    ...set(to, get(out)),
    ...loop(whole.isBelow(get(weight), get(weightEnd)), [
      ...set(sum, hearOf(0)),
      ...Array.from({ length: TAPS - 1 }, (_, at) => set(sum, vector.add2(get(sum), hearOf(at + 1)))).flat(),
      ...vector.storePart2(get(to), get(sum), 0),
      ...vector.storePart2(get(to), get(sum), 1, STRIDE * 8),
      ...[heard, weight].flatMap((place) => increase(place, 16)),
      ...increase(to, STRIDE * 16),
    ]),
    ...increase(out, 8),
    ...set(out, whole.add(get(out), whole.multiply(isNextStride, whole.subtract(get(stride), whole.of(STRIDE * 8))))),
  ]),
}

function hearOf(tap: number): Code {
  const on = (place: number, bytes: number): Code =>
    vector.load(whole.add(get(place), whole.multiply(get(bytes), whole.of(tap))))
  return vector.multiply2(on(heard, step), on(weight, row))
}
