import type { ByteReader } from './byte-reader.js'
import type { Forest } from './trees.js'

/** The bit of a code that marks a leaf; the others of it are the leaf's value, from `LEAF_ZERO`. */
const LEAF = 0x8000
const LEAF_ZERO = 0x4000
/** Bits of a node's code that number its threshold: no feature has more than 64. The bits above are the feature. */
const THRESHOLD_BITS = 6
/** Steps of a leaf's value that make one of a node's mean, which has only a byte. */
const COARSE = 129

/** A forest that can tell what it went by. */
export interface DenseForest extends Forest {
  /** Mean of what comes of the training rows that reach a node: an explanation tells from it what each step changed. */
  readonly mean: Float32Array
}

/** Reads the sorted thresholds of each feature, which the trees then name by number. */
export function readThresholds(reader: ByteReader): Float32Array[] {
  return Array.from({ length: reader.short() }, () => reader.floats(reader.byte()))
}

/** Reads a forest that explains nothing, behind its own thresholds. */
export const readForest = (reader: ByteReader): Forest => readTrees(reader, readThresholds(reader), 'bare')

/** Reads a forest with the means of its nodes. */
export const readDenseForest = (reader: ByteReader, thresholds: readonly Float32Array[]): DenseForest =>
  readTrees(reader, thresholds, 'means')

/**
 * Reads a forest: the numbers of its trees, nodes and leaves, then the trees, each with its step and then in depth-first order. A node is a code of
 * two bytes (and its mean in one), a leaf is a code alone; values are in steps.
 */
function readTrees(reader: ByteReader, thresholds: readonly Float32Array[], form: 'bare' | 'means'): DenseForest {
  const trees = reader.short()
  const nodes = reader.whole()
  const leaves = reader.whole()
  const forest = {
    roots: new Int32Array(trees),
    feature: new Uint16Array(nodes),
    threshold: new Float32Array(nodes),
    child: new Int32Array(nodes * 2),
    leaf: new Float32Array(leaves),
    mean: new Float32Array(form === 'means' ? nodes : 0),
  }
  const next = { node: 0, leaf: 0 }
  for (let tree = 0; tree < trees; tree++) forest.roots[tree] = readTree(reader, thresholds, forest, next)
  return forest
}

/** Reads one tree with a stack of the child slots that are still open. */
function readTree(
  reader: ByteReader,
  thresholds: readonly Float32Array[],
  forest: DenseForest,
  next: { node: number; leaf: number },
): number {
  const step = reader.float()
  let root = 0
  const open = [-1]
  for (let slot = open.pop(); slot !== undefined; slot = open.pop()) {
    const code = reader.short()
    let reached: number
    if (code & LEAF) {
      reached = ~next.leaf
      forest.leaf[next.leaf++] = ((code & ~LEAF) - LEAF_ZERO) * step
    } else {
      reached = next.node++
      const feature = code >> THRESHOLD_BITS
      forest.feature[reached] = feature
      forest.threshold[reached] = thresholds[feature]?.[code & ((1 << THRESHOLD_BITS) - 1)] ?? 0
      if (forest.mean.length > 0) forest.mean[reached] = reader.small() * COARSE * step
      open.push(reached * 2 + 1, reached * 2)
    }
    if (slot < 0) root = reached
    else forest.child[slot] = reached
  }
  return root
}

/**
 * Adds to `points` what each feature changed for one row on its way through the trees: at each node, the mean of the child that it goes to less the
 * node's own (Saabas 2014). With the means of the roots they make up the row's log-odds.
 */
export function addReasons(
  { roots, feature, threshold, child, leaf, mean }: DenseForest,
  numberOf: (feature: number) => number,
  points: Float64Array,
): void {
  for (const root of roots) {
    let node = root
    while (node >= 0) {
      const asked = feature[node] ?? 0
      const to = child[node * 2 + Number(numberOf(asked) > (threshold[node] ?? 0))] ?? -1
      const reached = to >= 0 ? mean[to] : leaf[~to]
      points[asked] = (points[asked] ?? 0) + (reached ?? 0) - (mean[node] ?? 0)
      node = to
    }
  }
}
