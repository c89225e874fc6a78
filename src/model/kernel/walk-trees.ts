import type { KernelFunction } from './assemble.js'
import { type Code, float, get, increase, loop, set, vector, whole } from './code.js'

/** Bytes of a tree's entry: where its nodes begin and end, and its leaves. */
export const TREE_BYTES = 12
/** Bytes of a node: how far from the block's beginning its feature lies, the threshold, the leaves on the left. */
export const NODE_BYTES = 12
/** Bytes of what a leaf gives: a float. */
export const LEAF_BYTES = 8

// Parameters: the first tree, the end of the trees, the block of rows, its sums, the rows in bytes of one feature.
const [tree, end, keys, sums, rows] = [0, 1, 2, 3, 4]
const [at, node, lastNode, leaves, key] = [5, 6, 7, 8, 9]
const [threshold, left, firstSet] = [10, 11, 12]
/** Vectors of four rows that are asked together. */
const TOGETHER = 4

const repeat = (count: number, make: (index: number) => Code): Code =>
  Array.from({ length: count }, (_, index) => make(index)).flat()

/**
 * Adds to the sums of a block's rows what each of some trees gives them (Lucchese et al. 2016, V-QuickScorer): of each row a tree has a set of leaves, a bit each, that it may come to.
 * Every node is asked, with four rows at a time: a row above the threshold does not come to the leaves on the left. The first leaf that is left is the row's.
 */
export const walkTrees: KernelFunction = {
  name: 'walkTrees',
  parameters: 5,
  wholes: 5,
  vectors: 2 + TOGETHER,
  body: loop(whole.isBelow(get(tree), get(end)), [
    ...set(at, whole.of(0)),
    ...askRows(TOGETHER),
    ...askRows(1),
    ...increase(tree, TREE_BYTES),
  ]),
}

/** Asks one tree of all the rows that are left, so many vectors at a time. */
function askRows(vectors: number): Code {
  const bytes = vectors * 16
  const beyond = whole.add(get(at), whole.of(vectors === 1 ? 0 : bytes - 1))
  return loop(whole.isBelow(beyond, get(rows)), [
    ...set(node, whole.load(get(tree))),
    ...set(lastNode, whole.load(get(tree), 4)),
    ...set(leaves, whole.load(get(tree), 8)),
    ...repeat(vectors, (index) => set(firstSet + index, vector.ones)),
    ...loop(whole.isBelow(get(node), get(lastNode)), [
      ...set(key, whole.add(whole.add(get(keys), get(at)), whole.load(get(node)))),
      ...set(threshold, vector.spread4(get(node), 4)),
      ...set(left, vector.spread4(get(node), 8)),
      ...repeat(vectors, askNode),
      ...increase(node, NODE_BYTES),
    ]),
    ...repeat(vectors * 4, addLeaf),
    ...increase(at, bytes),
  ])
}

function askNode(index: number): Code {
  const isAbove = vector.isAbove4(vector.load(get(key), index * 16), get(threshold))
  return set(firstSet + index, vector.without(get(firstSet + index), vector.and(isAbove, get(left))))
}

function addLeaf(row: number): Code {
  const leaf = whole.lowestBit(vector.wholeOf4(get(firstSet + (row >> 2)), row & 3))
  const value = float.load(whole.add(get(leaves), whole.shiftLeft(leaf, whole.of(3))))
  const sum = whole.add(get(sums), whole.shiftLeft(get(at), whole.of(1)))
  return float.store(sum, float.add(float.load(sum, row * 8), value), row * 8)
}
