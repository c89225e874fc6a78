import { isReached, kernel, reserve, reserveFloats } from './kernel/kernel.js'
import { LEAF_BYTES, NODE_BYTES, TREE_BYTES } from './kernel/walk-trees.js'
import { LANES, type LaneForest, MOST_FEATURES } from './lane-forest.js'

// One block for the whole process, so that it stays in the cache: each is taken, walked and done with before the next.
const keysRoom = reserve(LANES * MOST_FEATURES * 4)
const keys = new Float32Array(keysRoom.buffer, keysRoom.start, LANES * MOST_FEATURES)

/** The sums of the block's rows: whoever takes a block sets them. */
export const blockSums = reserveFloats(LANES)

/** Takes up to `LANES` rows into the block, from one on: their first `features` features. `columns` has number `feature * rows + row`. */
export function takeRows(columns: Float32Array, rows: number, features: number, first: number, count: number): void {
  if (rows === LANES) {
    // The columns of a whole block are laid out as the block is.
    keys.set(columns.subarray(0, features * LANES))
    return
  }
  for (let feature = 0; feature < features; feature++) {
    const from = feature * rows + first
    const to = feature * LANES
    for (let at = 0; at < count; at++) keys[to + at] = columns[from + at] ?? 0
  }
}

/** Takes these rows, at most `LANES`, into the block. */
export function takeThese(columns: Float32Array, rows: number, features: number, these: Int32Array): void {
  for (let feature = 0; feature < features; feature++) {
    const from = feature * rows
    const to = feature * LANES
    for (let at = 0; at < these.length; at++) keys[to + at] = columns[from + (these[at] ?? 0)] ?? 0
  }
}

/** Keeps of the block's rows those whose places are given, rising, and moves them to its front. */
export function keepRows(kept: Int32Array, count: number, features: number): void {
  for (let feature = 0; feature < features; feature++) {
    const from = feature * LANES
    for (let at = 0; at < count; at++) keys[from + at] = keys[from + (kept[at] ?? 0)] ?? 0
  }
}

/** Adds to the block's sums what the trees from one to another give each of its first rows. Of the rows up to the next multiple of four nobody reads the sums. */
export function walkTrees(forest: LaneForest, from: number, end: number, count: number): void {
  const first = forest.entries[from] ?? 0
  const last = forest.entries[end] ?? 0
  if (kernel !== undefined && isReached(forest.memory, keys, blockSums))
    kernel.walkTrees(first, last, keys.byteOffset, blockSums.byteOffset, count * 4)
  else for (let tree = first; tree < last; tree += TREE_BYTES) walkPlainly(forest.memory, tree, count)
}

/** What the kernel does, one tree and one row at a time. */
function walkPlainly(memory: DataView, tree: number, count: number): void {
  const first = memory.getInt32(tree, true)
  const end = memory.getInt32(tree + 4, true)
  const leaves = memory.getInt32(tree + 8, true)
  for (let row = 0; row < count; row++) {
    let set = -1
    for (let node = first; node < end; node += NODE_BYTES) {
      const key = keys[memory.getInt32(node, true) / 4 + row] ?? 0
      if (key > memory.getFloat32(node + 4, true)) set &= ~memory.getInt32(node + 8, true)
    }
    const leaf = 31 - Math.clz32(set & -set)
    blockSums[row] = (blockSums[row] ?? 0) + memory.getFloat64(leaves + leaf * LEAF_BYTES, true)
  }
}
