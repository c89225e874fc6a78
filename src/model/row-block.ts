import { keyOfBits } from './float-key.js'
import { FEATURE_BITS, LANES, type LaneForest, MOST_FEATURES } from './lane-forest.js'

// One block for the whole process, so that it stays in the cache: each is taken, walked and done with before the next.
const keys = new Int32Array(LANES * MOST_FEATURES)
const FEATURE = (1 << FEATURE_BITS) - 1

/** What is left of a block's rows is walked one by one when it is less than this. */
const FEW = 4

/** Columns of numbers as their bits: number `feature * rows + row`. */
export const bitsOf = (columns: Float32Array): Int32Array =>
  new Int32Array(columns.buffer, columns.byteOffset, columns.length)

/** Takes up to `LANES` rows into the block, from one on: their first `features` features. */
export function takeRows(bits: Int32Array, rows: number, features: number, first: number, count: number): void {
  for (let feature = 0; feature < features; feature++) {
    const from = feature * rows + first
    const to = feature * LANES
    for (let at = 0; at < count; at++) keys[to + at] = keyOfBits(bits[from + at] ?? 0)
  }
}

/** Takes these rows, at most `LANES`, into the block. */
export function takeThese(bits: Int32Array, rows: number, features: number, these: Int32Array): void {
  for (let feature = 0; feature < features; feature++) {
    const from = feature * rows
    const to = feature * LANES
    for (let at = 0; at < these.length; at++) keys[to + at] = keyOfBits(bits[from + (these[at] ?? 0)] ?? 0)
  }
}

/** Keeps of the block's rows those whose places are given, rising, and moves them to its front. */
export function keepRows(kept: Int32Array, count: number, features: number): void {
  for (let feature = 0; feature < features; feature++) {
    const from = feature * LANES
    for (let at = 0; at < count; at++) keys[from + at] = keys[from + (kept[at] ?? 0)] ?? 0
  }
}

/**
 * Adds to `sums` what the trees from one to another give each of the block's rows. Eight rows walk a tree at a time, so that the processor works on one while it
 * waits for another; in the last eight there may be rows of an older block, whose sums nobody reads. One long loop on purpose: it runs a hundred times a row.
 */
export function walkTrees(forest: LaneForest, from: number, end: number, count: number, sums: Float64Array): void {
  const { roots, nodes, value } = forest
  for (let tree = from; tree < end; tree++) {
    const root = roots[tree] ?? 0
    let at = 0
    for (; at + FEW <= count; at += 8) {
      let a = root
      let b = root
      let c = root
      let d = root
      let e = root
      let f = root
      let g = root
      let h = root
      for (;;) {
        const atA = nodes[a * 2] ?? 0
        const atB = nodes[b * 2] ?? 0
        const atC = nodes[c * 2] ?? 0
        const atD = nodes[d * 2] ?? 0
        const atE = nodes[e * 2] ?? 0
        const atF = nodes[f * 2] ?? 0
        const atG = nodes[g * 2] ?? 0
        const atH = nodes[h * 2] ?? 0
        // Leaves lead to themselves.
        if ((atA | atB | atC | atD | atE | atF | atG | atH) <= FEATURE) break
        a = next(nodes, atA, a, at)
        b = next(nodes, atB, b, at + 1)
        c = next(nodes, atC, c, at + 2)
        d = next(nodes, atD, d, at + 3)
        e = next(nodes, atE, e, at + 4)
        f = next(nodes, atF, f, at + 5)
        g = next(nodes, atG, g, at + 6)
        h = next(nodes, atH, h, at + 7)
      }
      sums[at] = (sums[at] ?? 0) + (value[a] ?? 0)
      sums[at + 1] = (sums[at + 1] ?? 0) + (value[b] ?? 0)
      sums[at + 2] = (sums[at + 2] ?? 0) + (value[c] ?? 0)
      sums[at + 3] = (sums[at + 3] ?? 0) + (value[d] ?? 0)
      sums[at + 4] = (sums[at + 4] ?? 0) + (value[e] ?? 0)
      sums[at + 5] = (sums[at + 5] ?? 0) + (value[f] ?? 0)
      sums[at + 6] = (sums[at + 6] ?? 0) + (value[g] ?? 0)
      sums[at + 7] = (sums[at + 7] ?? 0) + (value[h] ?? 0)
    }
    for (; at < count; at++) {
      let node = root
      for (let here = nodes[node * 2] ?? 0; here > FEATURE; here = nodes[node * 2] ?? 0)
        node = next(nodes, here, node, at)
      sums[at] = (sums[at] ?? 0) + (value[node] ?? 0)
    }
  }
}

/** The node that a row goes to from another. */
function next(nodes: Int32Array, here: number, node: number, row: number): number {
  return node + (here >>> FEATURE_BITS) + Number((keys[(here & FEATURE) + row] ?? 0) > (nodes[node * 2 + 1] ?? 0))
}
