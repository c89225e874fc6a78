import { isReached, kernel } from '../kernel/kernel.js'
import { multiply, STRIDE } from './multiply.js'
import { BATCH, type LineNetwork, spreadBias } from './network.js'

/** Deviations: what lies further off counts as here. */
const BOUND = 4

/** The first layer: every line's channels from its own columns, number `line * channels + channel`. */
export function enterLines(network: LineNetwork, columns: Float32Array, rows: number, channels: Float64Array): void {
  const { enter, batch } = network
  const { inputs, sums } = batch
  for (let first = 0; first < rows; first += BATCH) {
    const count = Math.min(BATCH, rows - first)
    takeInputs(network, columns, rows, first, count, inputs)
    spreadBias(network.enterBias, sums)
    addKinds(network, columns, rows, first, count)
    multiply(inputs, Math.ceil(count / STRIDE) * STRIDE, enter, sums)
    const from = first * enter.outer
    for (let at = 0; at < count * enter.outer; at++) {
      const sum = sums[at] ?? 0
      channels[from + at] = sum > 0 ? sum : 0
    }
  }
}

/** Scales the columns of some lines. Its many parameters, and those of the next, are a hot path's. */
function takeInputs(
  { columns: wanted, bend, mean, step }: LineNetwork,
  columns: Float32Array,
  rows: number,
  first: number,
  count: number,
  inputs: Float64Array,
): void {
  const inner = wanted.length
  for (let input = 0; input < inner; input++) {
    const from = (wanted[input] ?? 0) * rows + first
    const bent = bend[input] ?? 0
    const middle = mean[input] ?? 0
    const scale = step[input] ?? 0
    for (let at = 0, to = input; at < count; at++, to += inner) {
      let value = columns[from + at] ?? 0
      if (bent > 0) value /= Math.abs(value) + bent
      value = (value - middle) * scale
      inputs[to] = value > BOUND ? BOUND : value < -BOUND ? -BOUND : value
    }
  }
}

/** Adds to the sums of some lines what their classes weigh. */
function addKinds(
  { kinds, classes, kindWeights, channels, batch: { places, sums } }: LineNetwork,
  columns: Float32Array,
  rows: number,
  first: number,
  count: number,
): void {
  const row = channels * 8
  for (let kind = 0; kind < kinds.length; kind++) {
    const from = (kinds[kind] ?? 0) * rows + first
    for (let at = 0; at < count; at++) places[at] = (kind * classes + (columns[from + at] ?? 0)) * row
    if (kernel !== undefined && isReached(sums, kindWeights, places))
      kernel.addRows(sums.byteOffset, sums.byteOffset + count * row, places.byteOffset, kindWeights.byteOffset, row)
    else addPlainly(sums, count * channels, places, kindWeights, channels)
  }
}

function addPlainly(
  sums: Float64Array,
  size: number,
  places: Int32Array,
  weights: Float64Array,
  channels: number,
): void {
  for (let at = 0; at < size; at++) {
    const place = (places[Math.floor(at / channels)] ?? 0) / 8 + (at % channels)
    sums[at] = (sums[at] ?? 0) + (weights[place] ?? 0)
  }
}
