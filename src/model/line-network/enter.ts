import { isReached, kernel } from '../kernel/kernel.js'
import { STRIDE } from '../kernel/multiply.js'
import { BOUND } from '../kernel/take-inputs.js'
import { multiply } from './multiply.js'
import { BATCH, type Batch, type LineNetwork, spreadBias } from './network.js'

/** The first layer: every line's channels from its own columns, number `line * channels + channel`. */
export function enterLines(network: LineNetwork, columns: Float32Array, rows: number, channels: Float64Array): void {
  const { enter, batch } = network
  const { inputs, sums } = batch
  for (let first = 0; first < rows; first += BATCH) {
    const count = Math.min(BATCH, rows - first)
    takeInputs(network, columns, rows, first, count)
    spreadBias(network.enterBias, sums)
    addKinds(network, columns, rows, first, count)
    multiply(inputs, Math.ceil(count / STRIDE) * STRIDE, enter, sums)
    keepAbove(batch, count * enter.outer, channels, first * enter.outer)
  }
}

/** Writes the sums that are above 0, and 0 for the others. */
function keepAbove({ sums, nothing }: Batch, size: number, channels: Float64Array, from: number): void {
  if (kernel !== undefined && isReached(sums, nothing)) {
    kernel.addAbove(sums.byteOffset, sums.byteOffset + size * 8, nothing.byteOffset)
    channels.set(sums.subarray(0, size), from)
    return
  }
  for (let at = 0; at < size; at++) {
    const sum = sums[at] ?? 0
    channels[from + at] = sum > 0 ? sum : 0
  }
}

/** Scales the columns of some lines. Its many parameters, and those of the next, are a hot path's. */
function takeInputs(network: LineNetwork, columns: Float32Array, rows: number, first: number, count: number): void {
  const { columns: wanted, scales, batch } = network
  if (kernel === undefined || !isReached(columns, wanted, scales, batch.inputs)) {
    takePlainly(network, columns, rows, first, count)
    return
  }
  const stride = wanted.length * STRIDE * 8
  const out = batch.inputs.byteOffset
  kernel.takeInputs(
    wanted.byteOffset,
    wanted.byteOffset + wanted.length * 4,
    scales.byteOffset,
    columns.byteOffset + first * 4,
    rows * 4,
    out,
    out + Math.ceil(count / STRIDE) * stride,
    stride,
  )
}

/** What the kernel does, one column and one line at a time. */
function takePlainly(
  { columns: wanted, bend, mean, step, batch: { inputs } }: LineNetwork,
  columns: Float32Array,
  rows: number,
  first: number,
  count: number,
): void {
  const inner = wanted.length
  const nextStride = (inner - 1) * STRIDE + 1
  for (let input = 0; input < inner; input++) {
    const from = (wanted[input] ?? 0) * rows + first
    const bent = bend[input] ?? 0
    const middle = mean[input] ?? 0
    const scale = step[input] ?? 0
    for (let at = 0, to = input * STRIDE; at < count; at++, to += at % STRIDE === 0 ? nextStride : 1) {
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
