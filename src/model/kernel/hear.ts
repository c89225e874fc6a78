import type { KernelFunction } from './assemble.js'
import { type Code, get, increase, loop, set, vector, whole } from './code.js'

/** Rows that one hears of. */
export const TAPS = 5

// Parameters: addresses of the first row that is heard of, of the weights, of what is heard and of its end; bytes from one row that is heard of to the next, and of a row.
const [heard, weights, out, end, step, row] = [0, 1, 2, 3, 4, 5]
const [weight, weightEnd] = [6, 7]
const sum = 8

/** What each row hears, channel by channel: of five rows at equal steps, of which it is the middle one, each by its own weight. */
export const hear: KernelFunction = {
  name: 'hear',
  parameters: 6,
  wholes: 2,
  vectors: 1,
  body: loop(whole.isBelow(get(out), get(end)), [
    ...set(weight, get(weights)),
    ...set(weightEnd, whole.add(get(weights), get(row))),
    ...loop(whole.isBelow(get(weight), get(weightEnd)), [
      ...set(sum, hearOf(0)),
      ...Array.from({ length: TAPS - 1 }, (_, at) => set(sum, vector.add2(get(sum), hearOf(at + 1)))).flat(),
      ...vector.store(get(out), get(sum)),
      ...[heard, weight, out].flatMap((place) => increase(place, 16)),
    ]),
  ]),
}

function hearOf(tap: number): Code {
  const on = (place: number, bytes: number): Code =>
    vector.load(whole.add(get(place), whole.multiply(get(bytes), whole.of(tap))))
  return vector.multiply2(on(heard, step), on(weight, row))
}
