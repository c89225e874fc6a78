import type { LevelForest } from './level-forest.js'

/** One tree as it branches. A row goes to the right when its number is above the threshold. */
export type Tree = Leaf | Branch

interface Leaf {
  readonly value: number
  readonly leaves: 1
}

export interface Branch {
  readonly feature: number
  readonly threshold: number
  readonly left: Tree
  readonly right: Tree
  /** How many there are below it. */
  readonly leaves: number
}

export const isBranch = (tree: Tree): tree is Branch => 'left' in tree

const branch = (from: Pick<Branch, 'feature' | 'threshold'>, left: Tree, right: Tree): Branch => ({
  feature: from.feature,
  threshold: from.threshold,
  left,
  right,
  leaves: left.leaves + right.leaves,
})

/** The tree below a node of a forest. */
export function treeAt(forest: LevelForest, node: number): Tree {
  const left = forest.child[node * 2] ?? node
  const right = forest.child[node * 2 + 1] ?? node
  if (left === node) return { value: forest.value[node] ?? 0, leaves: 1 }
  const asked = { feature: forest.feature[node] ?? 0, threshold: forest.threshold[node] ?? 0 }
  return branch(asked, treeAt(forest, left), treeAt(forest, right))
}

/**
 * Parts a tree into such of at most so many leaves, of which only one gives a row anything but 0: their sum is what the tree gives.
 * @throws {RangeError} when no part of the tree is small enough: it is one long twig.
 */
export function partTree(tree: Tree, most: number): Tree[] {
  if (tree.leaves <= most) return [tree]
  const part = largestPart(tree, most)
  if (part === undefined || part.leaves < 2)
    throw new RangeError(`Expected trees of at most ${most} leaves, or such as branch`)
  return [keepOnly(tree, part), ...partTree(cutOff(tree, part), most)]
}

/** The largest branch that has so many leaves with those beside the way to it. */
function largestPart(tree: Tree, most: number, depth = 0): Tree | undefined {
  if (tree.leaves + depth <= most || !isBranch(tree)) return tree.leaves + depth <= most ? tree : undefined
  const left = largestPart(tree.left, most, depth + 1)
  const right = largestPart(tree.right, most, depth + 1)
  return (left?.leaves ?? 0) >= (right?.leaves ?? 0) ? left : right
}

const nothing: Leaf = { value: 0, leaves: 1 }

/** The tree with nothing on it but one part. */
function keepOnly(tree: Tree, part: Tree): Tree {
  if (tree === part || !isBranch(tree)) return tree === part ? part : nothing
  return holds(tree.left, part)
    ? branch(tree, keepOnly(tree.left, part), nothing)
    : branch(tree, nothing, keepOnly(tree.right, part))
}

/** The tree with nothing in the place of one part. */
function cutOff(tree: Tree, part: Tree): Tree {
  if (tree === part || !isBranch(tree)) return tree === part ? nothing : tree
  return holds(tree.left, part)
    ? branch(tree, cutOff(tree.left, part), tree.right)
    : branch(tree, tree.left, cutOff(tree.right, part))
}

const holds = (tree: Tree, part: Tree): boolean =>
  tree === part || (isBranch(tree) && (holds(tree.left, part) || holds(tree.right, part)))
