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
    addKinds(network, columns, rows, first, count, sums)
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

function addKinds(
  { kinds, classes, kindWeights, channels }: LineNetwork,
  columns: Float32Array,
  rows: number,
  first: number,
  count: number,
  sums: Float64Array,
): void {
  for (let kind = 0; kind < kinds.length; kind++) {
    const from = (kinds[kind] ?? 0) * rows + first
    for (let at = 0; at < count; at++) {
      const weights = (kind * classes + (columns[from + at] ?? 0)) * channels
      const to = at * channels
      for (let channel = 0; channel < channels; channel++) {
        sums[to + channel] = (sums[to + channel] ?? 0) + (kindWeights[weights + channel] ?? 0)
      }
    }
  }
}
