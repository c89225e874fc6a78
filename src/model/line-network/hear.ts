import { multiply, STRIDE } from './multiply.js'
import { BATCH, type Layer } from './network.js'

/**
 * One layer: what each line hears of the lines around it, mixed, is added to it where it is above 0. Lines outside the page are heard as nothing.
 * @param bias of the channels, with what the page as a whole adds to it.
 */
export function hearOthers(layer: Layer, bias: Float64Array, before: Float64Array, after: Float64Array): void {
  const channels = bias.length
  const rows = before.length / channels
  const near = new Float64Array(BATCH * channels)
  const sums = new Float64Array(BATCH * channels)
  for (let first = 0; first < rows; first += BATCH) {
    const count = Math.min(BATCH, rows - first)
    for (let at = 0; at < count; at++) hear(layer, before, rows, first + at, near, at * channels)
    for (let at = 0; at < BATCH; at++) sums.set(bias, at * channels)
    multiply(near, Math.ceil(count / STRIDE) * STRIDE, layer.mix, sums)
    const from = first * channels
    for (let at = 0; at < count * channels; at++) {
      const sum = sums[at] ?? 0
      after[from + at] = (before[from + at] ?? 0) + (sum > 0 ? sum : 0)
    }
  }
}

/** What one line hears: channel by channel, those two before it, itself and those two after it. Its many parameters are a hot path's. */
function hear(
  { spread, taps, mix: { inner: channels } }: Layer,
  before: Float64Array,
  rows: number,
  row: number,
  near: Float64Array,
  to: number,
): void {
  const own = row * channels
  const step = spread * channels
  if (row < 2 * spread || row + 2 * spread >= rows) {
    hearAtEdge(taps, before, own, step, near, to, channels)
    return
  }
  for (let at = 0; at < channels; at++) {
    near[to + at] =
      (before[own - 2 * step + at] ?? 0) * (taps[at] ?? 0) +
      (before[own - step + at] ?? 0) * (taps[channels + at] ?? 0) +
      (before[own + at] ?? 0) * (taps[2 * channels + at] ?? 0) +
      (before[own + step + at] ?? 0) * (taps[3 * channels + at] ?? 0) +
      (before[own + 2 * step + at] ?? 0) * (taps[4 * channels + at] ?? 0)
  }
}

/** The same where some of the five stand outside the page. */
function hearAtEdge(
  taps: Float64Array,
  before: Float64Array,
  own: number,
  step: number,
  near: Float64Array,
  to: number,
  channels: number,
): void {
  for (let at = 0; at < channels; at++) {
    let sum = 0
    for (let tap = 0; tap < 5; tap++) {
      const from = own + (tap - 2) * step
      if (from >= 0 && from < before.length) sum += (before[from + at] ?? 0) * (taps[tap * channels + at] ?? 0)
    }
    near[to + at] = sum
  }
}
