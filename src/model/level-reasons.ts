import type { LevelForest } from './level-forest.js'

/** A forest and the rows of one page, of which an explanation tells what set each apart. */
export interface Asked {
  readonly forest: LevelForest
  /** The rows' numbers, one feature after the other: number `feature * rows + row`. */
  readonly columns: Float32Array
  readonly rows: number
}

/**
 * What comes, in the mean, of the page's rows that reach each node: the weights have no room for means over the training rows, and what sets a block
 * apart from the others of its page is what a reader asks.
 */
export function meansOf({ forest, columns, rows }: Asked): Float64Array {
  const sums = new Float64Array(forest.value.length)
  const counts = new Float64Array(forest.value.length)
  for (let tree = 0; tree < forest.roots.length; tree++) {
    for (let row = 0; row < rows; row++) {
      const way = wayOf({ forest, columns, rows }, tree, row)
      const value = forest.value[way.at(-1) ?? 0] ?? 0
      for (const node of way) {
        sums[node] = (sums[node] ?? 0) + value
        counts[node] = (counts[node] ?? 0) + 1
      }
    }
  }
  return sums.map((sum, node) => sum / Math.max(1, counts[node] ?? 0))
}

/**
 * Adds to `points` what each feature changed for one row on its way through the trees: at each node, the mean of the child that it goes to less the
 * node's own (Saabas 2014). With the page's mean they make up the row's log-odds.
 */
export function addReasons(asked: Asked, means: Float64Array, row: number, points: Float64Array): void {
  const { forest } = asked
  for (let tree = 0; tree < forest.roots.length; tree++) {
    const way = wayOf(asked, tree, row)
    for (let step = 1; step < way.length; step++) {
      const from = way[step - 1] ?? 0
      const feature = forest.feature[from] ?? 0
      points[feature] = (points[feature] ?? 0) + (means[way[step] ?? 0] ?? 0) - (means[from] ?? 0)
    }
  }
}

/** The nodes that a row passes, from the root of a tree to its leaf. */
function wayOf({ forest, columns, rows }: Asked, tree: number, row: number): number[] {
  const way: number[] = []
  let node = forest.roots[tree] ?? 0
  for (let left = forest.depth[tree] ?? 0; left > 0; left--) {
    way.push(node)
    const value = columns[(forest.feature[node] ?? 0) * rows + row] ?? 0
    const next = forest.child[node * 2 + Number(value > (forest.threshold[node] ?? 0))] ?? node
    if (next === node) return way
    node = next
  }
  way.push(node)
  return way
}
