import type { ByteReader } from '../byte-reader.js'
import { TAPS } from '../kernel/hear.js'
import { reserve, reserveFloats } from '../kernel/kernel.js'
import { SCALE_BYTES } from '../kernel/take-inputs.js'
import { type Matrix, matrixOf } from './multiply.js'

/** Rows that one batch holds: what is worked out between two layers stays in the processor's cache. */
export const BATCH = 64

/** One layer: each line hears of a few others at some distance, channel by channel; then the channels are mixed. */
export interface Layer {
  /** Lines between one that is heard of and the next. */
  readonly spread: number
  /** Lines on each side that are heard of at most. */
  readonly reach: number
  /** Weight of each line that is heard of, by channel: number `tap * channels + channel`. */
  readonly taps: Float64Array
  readonly mix: Matrix
  readonly bias: Float64Array
}

/** A network over the lines of a page in their order: what it makes of a line depends on the lines around and on the page as a whole. */
export interface LineNetwork {
  readonly channels: number
  /** Columns of numbers that it takes in, and how: those with a bend are bent (`x / (|x| + bend)`), all are centred. */
  readonly columns: Int32Array
  readonly bend: Float32Array
  readonly mean: Float32Array
  readonly step: Float32Array
  /** The same for the kernel: of each column what `kernel/take-inputs.ts` says. */
  readonly scales: Float64Array
  /** Columns of classes: each class has its own weight a channel. */
  readonly kinds: Int32Array
  readonly classes: number
  readonly kindWeights: Float64Array
  /** The column of words: the square root is what a line weighs in its page. */
  readonly words: number
  readonly enter: Matrix
  readonly enterBias: Float64Array
  readonly layers: readonly Layer[]
  /** What the means of a page's channels (by words, then by lines) add to the layer `pooled`. */
  readonly pooled: number
  readonly page: Float64Array
  readonly leave: Float64Array
  readonly leaveBias: number
  readonly batch: Batch
}

/** What is worked out of one batch at a time: what lines take in or hear, and what the matrices make of it. */
export interface Batch {
  readonly inputs: Float64Array
  /** For each line, where in the table of classes its class has its weights, in bytes. */
  readonly places: Int32Array
  /** The lines that are heard of: as many more on both sides as the widest layer reaches. */
  readonly heard: Float64Array
  readonly near: Float64Array
  readonly sums: Float64Array
  /** As many zeros as there are sums. */
  readonly nothing: Float64Array
}

/** How many of each thing there are comes first, then the scales, then the matrices in the order of the work. */
export function readLineNetwork(reader: ByteReader): LineNetwork {
  const [inputs, kinds, classes, channels, taps, layers, pooled, words] = Array.from({ length: 8 }, () =>
    reader.short(),
  )
  const size = {
    inputs: inputs ?? 0,
    kinds: kinds ?? 0,
    classes: classes ?? 0,
    channels: channels ?? 0,
  }
  if (taps !== TAPS) throw new RangeError(`Expected layers that hear of ${TAPS} lines, not ${taps}`)
  const shorts = (count: number): Int32Array => Int32Array.from({ length: count }, () => reader.short())
  const columns = reachShorts(shorts(size.inputs))
  const kindColumns = shorts(size.kinds)
  const [bend, mean, step] = [reader.floats(size.inputs), reader.floats(size.inputs), reader.floats(size.inputs)]
  const network = {
    channels: size.channels,
    classes: size.classes,
    pooled: pooled ?? 0,
    words: words ?? 0,
    columns,
    kinds: kindColumns,
    bend,
    mean,
    step,
    scales: scalesOf(bend, mean, step),
    enter: matrixOf(readMatrix(reader, size.inputs * size.channels), size.channels),
    enterBias: readMatrix(reader, size.channels),
    kindWeights: reach(readMatrix(reader, size.kinds * size.classes * size.channels)),
    layers: Array.from({ length: layers ?? 0 }, () => readLayer(reader, size.channels)),
    page: readMatrix(reader, 2 * size.channels * size.channels),
    leave: readMatrix(reader, size.channels),
    leaveBias: reader.float(),
  }
  return { ...network, batch: batchOf(size, network.layers) }
}

/** Reads one layer, which hears of the lines at so many steps. */
function readLayer(reader: ByteReader, channels: number): Layer {
  const spread = reader.short()
  return {
    spread,
    reach: spread * ((TAPS - 1) / 2),
    taps: reach(readMatrix(reader, TAPS * channels)),
    mix: matrixOf(readMatrix(reader, channels * channels), channels),
    bias: readMatrix(reader, channels),
  }
}

/** All bits of a float but its sign, as two whole numbers: what leaves of a number how far it is from 0. */
const unsigned = [-1, 0x7fffffff]

/** What a column is scaled by. A column without a bend is divided by 1. */
function scalesOf(bend: Float32Array, mean: Float32Array, step: Float32Array): Float64Array {
  const parts = SCALE_BYTES / 8
  const scales = reserveFloats(bend.length * parts)
  const bits = new Int32Array(scales.buffer, scales.byteOffset, scales.length * 2)
  for (let at = 0; at < bend.length; at++) {
    const bent = bend[at] ?? 0
    scales.set([0, bent > 0 ? bent : 1, mean[at] ?? 0, step[at] ?? 0], at * parts)
    if (bent > 0) bits.set(unsigned, at * parts * 2)
  }
  return scales
}

function reachShorts(values: Int32Array): Int32Array {
  const { buffer, start } = reserve(values.length * 4)
  const reached = new Int32Array(buffer, start, values.length)
  reached.set(values)
  return reached
}

/** Copies numbers to where the kernel can reach them. */
function reach(values: Float64Array): Float64Array {
  const reached = reserveFloats(values.length)
  reached.set(values)
  return reached
}

function batchOf({ inputs, channels }: { inputs: number; channels: number }, layers: readonly Layer[]): Batch {
  const places = reserve(BATCH * 4)
  const around = 2 * Math.max(0, ...layers.map((layer) => layer.reach))
  return {
    inputs: reserveFloats(BATCH * inputs),
    places: new Int32Array(places.buffer, places.start, BATCH),
    heard: reserveFloats((BATCH + around) * channels),
    near: reserveFloats(BATCH * channels),
    sums: reserveFloats(BATCH * channels),
    nothing: reserveFloats(BATCH * channels),
  }
}

/** Sets each row of a batch to the same numbers. */
export function spreadBias(bias: Float64Array, rows: Float64Array): void {
  rows.set(bias)
  for (let done = bias.length; done < rows.length; done *= 2) rows.copyWithin(done, 0, done)
}

/** What a code of two bytes is when the number is 0. */
const ZERO = 0x8000

/** Numbers in steps of their matrix. */
function readMatrix(reader: ByteReader, count: number): Float64Array {
  const step = reader.float()
  const read = new Float64Array(count)
  for (let at = 0; at < count; at++) read[at] = (reader.short() - ZERO) * step
  return read
}
