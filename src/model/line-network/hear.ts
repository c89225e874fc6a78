import { TAPS } from '../kernel/hear.js'
import { isReached, kernel } from '../kernel/kernel.js'
import { STRIDE } from '../kernel/multiply.js'
import { multiply, placeIn } from './multiply.js'
import { BATCH, type Batch, type Layer, spreadBias } from './network.js'

/**
 * One layer: what each line hears of the lines around it, mixed, is added to it where it is above 0. Lines outside the page are heard as nothing.
 * @param bias of the channels, with what the page as a whole adds to it.
 */
export function hearOthers(
  layer: Layer,
  batch: Batch,
  bias: Float64Array,
  before: Float64Array,
  after: Float64Array,
): void {
  const channels = bias.length
  const rows = before.length / channels
  const { near, sums } = batch
  for (let first = 0; first < rows; first += BATCH) {
    const count = Math.min(BATCH, rows - first)
    takeHeard(layer, batch, before, first, count)
    hear(layer, batch, count)
    spreadBias(bias, sums)
    multiply(near, Math.ceil(count / STRIDE) * STRIDE, layer.mix, sums)
    addAbove(layer, batch, count)
    after.set(sums.subarray(0, count * channels), first * channels)
  }
}

/** Takes the lines of a batch and as many on both sides as the layer reaches. */
function takeHeard(
  { reach, mix: { inner: channels } }: Layer,
  { heard }: Batch,
  before: Float64Array,
  first: number,
  count: number,
): void {
  const from = Math.max(0, first - reach)
  const end = Math.min(before.length, (first + count + reach) * channels)
  const to = (from - first + reach) * channels
  heard.fill(0, 0, to)
  heard.set(before.subarray(from * channels, end), to)
  heard.fill(0, to + end - from * channels)
}

/** What each line hears: channel by channel, those two before it, itself and those two after it. Lines lie side by side by strides then. */
function hear({ spread, taps, mix: { inner: channels } }: Layer, { heard, near }: Batch, count: number): void {
  const step = spread * channels
  const size = count * channels
  if (kernel !== undefined && isReached(heard, taps, near)) {
    const { byteOffset: first } = heard
    const stride = channels * STRIDE * 8
    kernel.hear(first, first + size * 8, taps.byteOffset, near.byteOffset, step * 8, channels * 8, stride)
    return
  }
  for (let at = 0; at < size; at++) {
    const channel = at % channels
    let sum = 0
    for (let tap = 0; tap < TAPS; tap++) sum += (heard[tap * step + at] ?? 0) * (taps[tap * channels + channel] ?? 0)
    near[placeIn(Math.floor(at / channels), channel, channels)] = sum
  }
}

/** Adds the sums that are above 0 to the lines' own channels, in the place of the sums. */
function addAbove({ reach, mix: { inner: channels } }: Layer, { heard, sums }: Batch, count: number): void {
  const own = reach * channels
  const size = count * channels
  if (kernel !== undefined && isReached(heard, sums)) {
    kernel.addAbove(sums.byteOffset, sums.byteOffset + size * 8, heard.byteOffset + own * 8)
    return
  }
  for (let at = 0; at < size; at++) {
    const sum = sums[at] ?? 0
    sums[at] = (heard[own + at] ?? 0) + (sum > 0 ? sum : 0)
  }
}
