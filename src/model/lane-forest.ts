import { reserve } from './kernel/kernel.js'
import { LEAF_BYTES, NODE_BYTES, TREE_BYTES } from './kernel/walk-trees.js'
import type { LevelForest } from './level-forest.js'
import { isBranch, partTree, type Tree, treeAt } from './tree.js'

/** Rows in a block: the numbers of so many fit into the processor's nearest cache. */
export const LANES = 64
/** Features that a block has room for. */
export const MOST_FEATURES = 512

/** Leaves of a tree at most: a bit each. Larger trees are parted. */
const MOST_LEAVES = 32

/** A forest laid out for rows that ask its nodes together, as `kernel/walk-trees.ts` says; addresses are in bytes of its memory. */
export interface LaneForest {
  readonly memory: DataView<ArrayBuffer>
  readonly trees: number
  /** Address of the entry of each tree, and of the end of the last. */
  readonly entries: Int32Array
  /** Features that the trees ask for are below this. */
  readonly features: number
}

/** Lays a forest out: the leaves, the entries of the trees, the nodes. */
export function laneForest(forest: LevelForest): LaneForest {
  const trees = Array.from(forest.roots, (root) => partTree(treeAt(forest, root), MOST_LEAVES))
  const parts = trees.flat()
  const leaves = parts.reduce((sum, part) => sum + part.leaves, 0)
  const nodes = leaves - parts.length
  const { buffer, start } = reserve(leaves * LEAF_BYTES + parts.length * TREE_BYTES + nodes * NODE_BYTES)
  const first = start + leaves * LEAF_BYTES
  const layout = new Layout(new DataView(buffer), start, first + parts.length * TREE_BYTES)
  for (const [at, part] of parts.entries()) layout.addTree(part, first + at * TREE_BYTES)
  if (layout.features > MOST_FEATURES)
    throw new RangeError(`Expected at most ${MOST_FEATURES} features, not ${layout.features}`)
  const entries = Int32Array.of(first, ...trees.map((own) => own.length * TREE_BYTES))
  for (let tree = 1; tree < entries.length; tree++) entries[tree] = (entries[tree] ?? 0) + (entries[tree - 1] ?? 0)
  return { memory: layout.memory, trees: trees.length, entries, features: layout.features }
}

/** Writes trees, one after the other. */
class Layout {
  features = 0

  constructor(
    readonly memory: DataView<ArrayBuffer>,
    private leaf: number,
    private node: number,
  ) {}

  addTree(tree: Tree, entry: number): void {
    this.memory.setInt32(entry, this.node, true)
    this.memory.setInt32(entry + 8, this.leaf, true)
    this.add(tree, 0)
    this.memory.setInt32(entry + 4, this.node, true)
  }

  /** Adds what is below a node; `before` are the leaves on its left. */
  private add(tree: Tree, before: number): void {
    if (!isBranch(tree)) {
      this.memory.setFloat64(this.leaf, tree.value, true)
      this.leaf += LEAF_BYTES
      return
    }
    const { feature, threshold, left, right } = tree
    this.features = Math.max(this.features, feature + 1)
    this.memory.setInt32(this.node, feature * LANES * 4, true)
    this.memory.setFloat32(this.node + 4, threshold, true)
    this.memory.setInt32(this.node + 8, ((1 << left.leaves) - 1) << before, true)
    this.node += NODE_BYTES
    this.add(left, before)
    this.add(right, before + left.leaves)
  }
}
