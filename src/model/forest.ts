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

/** A forest laid out for walking: leaves come after the inner nodes and lead to themselves, so that rows of one group may wait for each other. */
interface Paths {
  /** First node of each tree, and the most nodes on a way through it. */
  readonly roots: Int32Array
  readonly depth: Int32Array
  readonly feature: Int32Array
  readonly threshold: Float32Array
  readonly child: Int32Array
  /** How many nodes are no leaves. */
  readonly inner: number
  readonly leaf: Float32Array
}

const known = new WeakMap<Forest, Paths>()

/**
 * Adds each row's sum over the trees to `sums`: log-odds. Four rows walk a tree at a time, so that the processor works on one while it waits for
 * another, and none is asked whether it has arrived before all have: a third of the time of one by one.
 * @param columns the rows' numbers, one feature after the other: number `feature * rows + row`.
 */
export function addForest(forest: Forest, columns: Float32Array, rows: number, sums: Float64Array): void {
  let paths = known.get(forest)
  if (paths === undefined) {
    paths = layOut(forest)
    known.set(forest, paths)
  }
  for (let tree = 0; tree < paths.roots.length; tree++) {
    let row = 0
    for (; row + 3 < rows; row += 4) addFour(paths, columns, rows, sums, tree, row)
    for (; row < rows; row++) addOne(paths, columns, rows, sums, tree, row)
  }
}

function layOut({ roots, feature, threshold, child, leaf }: Forest): Paths {
  const inner = feature.length
  const size = inner + leaf.length
  const nodeOf = (reached: number): number => (reached >= 0 ? reached : inner + ~reached)
  const paths = {
    roots: roots.map(nodeOf),
    depth: new Int32Array(roots.length),
    feature: new Int32Array(size),
    threshold: new Float32Array(size).fill(Number.POSITIVE_INFINITY),
    child: Int32Array.from({ length: size * 2 }, (_, slot) => slot >> 1),
    inner,
    leaf,
  }
  paths.feature.set(feature)
  paths.threshold.set(threshold)
  for (let slot = 0; slot < inner * 2; slot++) paths.child[slot] = nodeOf(child[slot] ?? 0)
  const below = depths(paths)
  roots.forEach((_, tree) => {
    paths.depth[tree] = below[paths.roots[tree] ?? 0] ?? 0
  })
  return paths
}

/** How many nodes may follow each, itself counted: children stand after their parents. */
function depths({ inner, child }: Paths): Int32Array {
  const below = new Int32Array(child.length >> 1)
  for (let node = inner - 1; node >= 0; node--) {
    below[node] = 1 + Math.max(below[child[node * 2] ?? 0] ?? 0, below[child[node * 2 + 1] ?? 0] ?? 0)
  }
  return below
}

/** Its many parameters are a hot path's: an object would be made a million times a page. */
function addFour(
  { roots, depth, feature, threshold, child, inner, leaf }: Paths,
  columns: Float32Array,
  rows: number,
  sums: Float64Array,
  tree: number,
  row: number,
): void {
  let first = roots[tree] ?? 0
  let second = first
  let third = first
  let fourth = first
  for (let left = depth[tree] ?? 0; left > 0; left--) {
    const one = Number((columns[(feature[first] ?? 0) * rows + row] ?? 0) > (threshold[first] ?? 0))
    const two = Number((columns[(feature[second] ?? 0) * rows + row + 1] ?? 0) > (threshold[second] ?? 0))
    const three = Number((columns[(feature[third] ?? 0) * rows + row + 2] ?? 0) > (threshold[third] ?? 0))
    const four = Number((columns[(feature[fourth] ?? 0) * rows + row + 3] ?? 0) > (threshold[fourth] ?? 0))
    first = child[first * 2 + one] ?? 0
    second = child[second * 2 + two] ?? 0
    third = child[third * 2 + three] ?? 0
    fourth = child[fourth * 2 + four] ?? 0
    if (Math.min(first, second, third, fourth) >= inner) break
  }
  sums[row] = (sums[row] ?? 0) + (leaf[first - inner] ?? 0)
  sums[row + 1] = (sums[row + 1] ?? 0) + (leaf[second - inner] ?? 0)
  sums[row + 2] = (sums[row + 2] ?? 0) + (leaf[third - inner] ?? 0)
  sums[row + 3] = (sums[row + 3] ?? 0) + (leaf[fourth - inner] ?? 0)
}

function addOne(
  { roots, feature, threshold, child, inner, leaf }: Paths,
  columns: Float32Array,
  rows: number,
  sums: Float64Array,
  tree: number,
  row: number,
): void {
  let node = roots[tree] ?? 0
  while (node < inner) {
    const value = columns[(feature[node] ?? 0) * rows + row] ?? 0
    node = child[node * 2 + Number(value > (threshold[node] ?? 0))] ?? 0
  }
  sums[row] = (sums[row] ?? 0) + (leaf[node - inner] ?? 0)
}
