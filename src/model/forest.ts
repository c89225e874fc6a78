import type { ByteReader } from './byte-reader.js'

/** Marks a leaf where a node's feature stands. */
const LEAF = 0xffff

/** Gradient-boosted trees, flat. A row goes left at a node when its number is at most the threshold. */
export interface Forest {
  /** First node of each tree; a negative one is a leaf alone. */
  readonly roots: Int32Array
  readonly feature: Uint16Array
  readonly threshold: Float32Array
  /** Left child of node `i` in slot `2 * i`, right one next to it; `~leaf` for a leaf. */
  readonly child: Int32Array
  readonly leaf: Float32Array
}

/**
 * Reads a forest: the sorted thresholds of each feature, then the trees, each in depth-first order. A node is its feature
 * (two bytes) and the number of its threshold (one byte); a leaf is `LEAF` and its value (four bytes).
 */
export function readForest(reader: ByteReader): Forest {
  const thresholds = Array.from({ length: reader.short() }, () => reader.floats(reader.byte()))
  const trees = reader.short()
  const nodes = reader.whole()
  const leaves = reader.whole()
  const forest = {
    roots: new Int32Array(trees),
    feature: new Uint16Array(nodes),
    threshold: new Float32Array(nodes),
    child: new Int32Array(nodes * 2),
    leaf: new Float32Array(leaves),
  }
  const next = { node: 0, leaf: 0 }
  for (let tree = 0; tree < trees; tree++) forest.roots[tree] = readTree(reader, thresholds, forest, next)
  return forest
}

/** Reads one tree with a stack of the child slots that are still open. */
function readTree(
  reader: ByteReader,
  thresholds: readonly Float32Array[],
  forest: Forest,
  next: { node: number; leaf: number },
): number {
  let root = 0
  const open = [-1]
  for (let slot = open.pop(); slot !== undefined; slot = open.pop()) {
    const feature = reader.short()
    let reached: number
    if (feature === LEAF) {
      reached = ~next.leaf
      forest.leaf[next.leaf++] = reader.float()
    } else {
      reached = next.node++
      forest.feature[reached] = feature
      forest.threshold[reached] = thresholds[feature]?.[reader.byte()] ?? 0
      open.push(reached * 2 + 1, reached * 2)
    }
    if (slot < 0) root = reached
    else forest.child[slot] = reached
  }
  return root
}

/**
 * Adds each row's sum over the trees to `sums`: log-odds. Four rows walk a tree at a time, so that the processor works on one
 * while it waits for another: half the time of one by one.
 * @param columns the rows' numbers, one feature after the other: number `feature * rows + row`.
 */
export function addForest(forest: Forest, columns: Float32Array, rows: number, sums: Float64Array): void {
  const { roots, leaf } = forest
  for (const root of roots) {
    let row = 0
    for (; row + 3 < rows; row += 4) addFour(forest, columns, rows, sums, root, row)
    for (; row < rows; row++) {
      let node = root
      while (node >= 0) node = next(forest, columns, rows, row, node)
      sums[row] = (sums[row] ?? 0) + (leaf[~node] ?? 0)
    }
  }
}

/** Its many parameters are a hot path's: an object would be made a million times a page. */
function addFour(
  forest: Forest,
  columns: Float32Array,
  rows: number,
  sums: Float64Array,
  root: number,
  row: number,
): void {
  const { leaf } = forest
  let first = root
  let second = root
  let third = root
  let fourth = root
  while ((first & second & third & fourth) >= 0) {
    if (first >= 0) first = next(forest, columns, rows, row, first)
    if (second >= 0) second = next(forest, columns, rows, row + 1, second)
    if (third >= 0) third = next(forest, columns, rows, row + 2, third)
    if (fourth >= 0) fourth = next(forest, columns, rows, row + 3, fourth)
  }
  sums[row] = (sums[row] ?? 0) + (leaf[~first] ?? 0)
  sums[row + 1] = (sums[row + 1] ?? 0) + (leaf[~second] ?? 0)
  sums[row + 2] = (sums[row + 2] ?? 0) + (leaf[~third] ?? 0)
  sums[row + 3] = (sums[row + 3] ?? 0) + (leaf[~fourth] ?? 0)
}

/** The child that a row goes to from an inner node. */
function next(
  { feature, threshold, child }: Forest,
  columns: Float32Array,
  rows: number,
  row: number,
  node: number,
): number {
  const value = columns[(feature[node] ?? 0) * rows + row] ?? 0
  return child[node * 2 + Number(value > (threshold[node] ?? 0))] ?? -1
}
