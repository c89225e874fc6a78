import type { LevelForest } from './level-forest.js'

/** When the rest of a forest is spared: after every so many trees, for rows whose sum is further than `sure` from 0. */
export interface EarlyExit {
  readonly every: number
  readonly sure: number
}

/**
 * Adds to `sums` each row's sum over the trees: log-odds. Rows that the trees so far are sure of skip the others: most lines of a dump are plainly a menu's or
 * plainly prose.
 * @param columns the rows' numbers, one feature after the other: number `feature * rows + row`.
 */
export function addUntilSure(
  forest: LevelForest,
  columns: Float32Array,
  sums: Float64Array,
  { every, sure }: EarlyExit,
): void {
  const trees = forest.roots.length
  let open = Int32Array.from({ length: sums.length }, (_, row) => row)
  for (let tree = 0; tree < trees && open.length > 0; tree += every) {
    addTrees({ forest, columns, sums, open }, tree, Math.min(tree + every, trees))
    open = open.filter((row) => Math.abs(sums[row] ?? 0) < sure)
  }
}

interface Walk {
  readonly forest: LevelForest
  readonly columns: Float32Array
  readonly sums: Float64Array
  /** The rows that walk. */
  readonly open: Int32Array
}

/** Four rows walk a tree at a time, so that the processor works on one while it waits for another. One long loop on purpose: it runs a hundred times a line. */
function addTrees({ forest, columns, sums, open }: Walk, from: number, end: number): void {
  const { roots, depth, value } = forest
  const rows = sums.length
  for (let tree = from; tree < end; tree++) {
    const root = roots[tree] ?? 0
    const steps = depth[tree] ?? 0
    let at = 0
    for (; at + 3 < open.length; at += 4) {
      const row1 = open[at] ?? 0
      const row2 = open[at + 1] ?? 0
      const row3 = open[at + 2] ?? 0
      const row4 = open[at + 3] ?? 0
      let one = root
      let two = root
      let three = root
      let four = root
      for (let step = 0; step < steps; step++) {
        one = next(forest, columns, rows, row1, one)
        two = next(forest, columns, rows, row2, two)
        three = next(forest, columns, rows, row3, three)
        four = next(forest, columns, rows, row4, four)
      }
      sums[row1] = (sums[row1] ?? 0) + (value[one] ?? 0)
      sums[row2] = (sums[row2] ?? 0) + (value[two] ?? 0)
      sums[row3] = (sums[row3] ?? 0) + (value[three] ?? 0)
      sums[row4] = (sums[row4] ?? 0) + (value[four] ?? 0)
    }
    for (; at < open.length; at++) {
      const row = open[at] ?? 0
      let node = root
      for (let step = 0; step < steps; step++) node = next(forest, columns, rows, row, node)
      sums[row] = (sums[row] ?? 0) + (value[node] ?? 0)
    }
  }
}

/** The node that a row goes to from another: a leaf leads to itself. */
function next(
  { feature, threshold, child }: LevelForest,
  columns: Float32Array,
  rows: number,
  row: number,
  node: number,
): number {
  const value = columns[(feature[node] ?? 0) * rows + row] ?? 0
  return child[node * 2 + Number(value > (threshold[node] ?? 0))] ?? 0
}
