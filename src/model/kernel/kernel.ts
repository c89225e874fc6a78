import { addAbove } from './add-above.js'
import { addRows } from './add-rows.js'
import { assemble } from './assemble.js'
import { hear } from './hear.js'
import { multiply } from './multiply.js'
import { takeInputs } from './take-inputs.js'
import { walkTrees } from './walk-trees.js'

/** What of the engine's WebAssembly is used here: the types of the language have none of it. */
declare const WebAssembly:
  | undefined
  | {
      Module: new (bytes: Uint8Array<ArrayBuffer>) => object
      Instance: new (module: object) => { readonly exports: unknown }
    }

/** The loops that models spend their time in, in vectors of the processor. All numbers are addresses and lengths in bytes of `memory`. */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer }
  walkTrees(tree: number, end: number, keys: number, sums: number, rows: number): void
  hear(heard: number, heardEnd: number, weights: number, out: number, step: number, row: number, stride: number): void
  addAbove(sums: number, end: number, own: number): void
  addRows(out: number, end: number, places: number, table: number, row: number): void
  multiply(
    rows: number,
    out: number,
    matrix: number,
    matrixEnd: number,
    inner: number,
    outer: number,
    end: number,
  ): void
  takeInputs(
    wanted: number,
    wantedEnd: number,
    scales: number,
    columns: number,
    column: number,
    out: number,
    outEnd: number,
    stride: number,
  ): void
}

/** Pages of 64 KB: all models take a quarter of them. Those that nothing was written to cost no memory. */
const PAGES = 64

const functions = [walkTrees, hear, multiply, addAbove, addRows, takeInputs]

function start(): Kernel | undefined {
  if (typeof WebAssembly === 'undefined') return undefined
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(assemble(functions, PAGES)))
    return isKernel(exports) ? exports : undefined
  } catch {
    // An engine without vectors, or a page that allows no WebAssembly: the plain loops come to the same numbers.
    return undefined
  }
}

const isKernel = (made: unknown): made is Kernel =>
  typeof made === 'object' && made !== null && functions.every(({ name }) => name in made) && 'memory' in made

/** The kernel, where the engine has one. */
export const kernel = start()

let taken = 0

/** Bytes that the kernel can reach, or any where it has no room (or is none): then the plain loops are run. */
export function reserve(bytes: number): { readonly buffer: ArrayBuffer; readonly start: number } {
  const buffer = kernel?.memory.buffer
  if (buffer === undefined || taken + bytes > buffer.byteLength) return { buffer: new ArrayBuffer(bytes), start: 0 }
  const start = taken
  // Vectors are read fastest at multiples of their size; four floats side by side begin at a multiple of theirs.
  taken += Math.ceil(bytes / 32) * 32
  return { buffer, start }
}

/** Floats that the kernel can reach, if it has room for them. */
export function reserveFloats(count: number): Float64Array {
  const { buffer, start } = reserve(count * 8)
  return new Float64Array(buffer, start, count)
}

/** May the kernel be asked about these? */
export const isReached = (...arrays: readonly { readonly buffer: ArrayBufferLike }[]): boolean =>
  arrays.every(({ buffer }) => buffer === kernel?.memory.buffer)
