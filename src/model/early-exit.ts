import { LANES, type LaneForest, laneForest } from './lane-forest.js'
import type { LevelForest } from './level-forest.js'
import { blockSums, keepRows, takeThese, walkTrees } from './row-block.js'

/** When the rest of a forest is spared: at first and after every so many trees, for rows whose sum is as far as `sure` from 0. */
export interface EarlyExit {
  readonly every: number
  readonly sure: number
}

const known = new WeakMap<LevelForest, LaneForest>()

function lanesOf(forest: LevelForest): LaneForest {
  let lanes = known.get(forest)
  if (lanes === undefined) {
    lanes = laneForest(forest)
    known.set(forest, lanes)
  }
  return lanes
}

/** Which rows the block's are. */
const open = new Int32Array(LANES)
const kept = new Int32Array(LANES)

/**
 * Adds to `sums` each row's sum over the trees: log-odds. Rows that are sure by what they have so far skip the trees that are left: most lines of a dump are
 * plainly a menu's or plainly prose.
 * @param columns the rows' numbers, one feature after the other: number `feature * rows + row`.
 */
export function addUntilSure(forest: LevelForest, columns: Float32Array, sums: Float64Array, early: EarlyExit): void {
  const lanes = lanesOf(forest)
  const rows = sums.length
  const unsure = unsureOf(sums, early)
  for (let first = 0; first < unsure.length; first += LANES) {
    const these = unsure.subarray(first, first + LANES)
    const count = these.length
    takeThese(columns, rows, lanes.features, these)
    open.set(these)
    for (let at = 0; at < count; at++) blockSums[at] = sums[these[at] ?? 0] ?? 0
    walkUntilSure(lanes, count, sums, early)
  }
}

/** The rows that the trees are to be asked about at all. */
function unsureOf(sums: Float64Array, { sure }: EarlyExit): Int32Array {
  const found = new Int32Array(sums.length)
  let count = 0
  for (let row = 0; row < sums.length; row++) if (Math.abs(sums[row] ?? 0) < sure) found[count++] = row
  return found.subarray(0, count)
}

function walkUntilSure(lanes: LaneForest, rows: number, sums: Float64Array, { every, sure }: EarlyExit): void {
  const trees = lanes.trees
  let count = rows
  for (let tree = 0; tree < trees && count > 0; tree += every) {
    walkTrees(lanes, tree, Math.min(tree + every, trees), count)
    let left = 0
    for (let at = 0; at < count; at++) {
      const sum = blockSums[at] ?? 0
      sums[open[at] ?? 0] = sum
      if (Math.abs(sum) >= sure) continue
      kept[left] = at
      open[left] = open[at] ?? 0
      blockSums[left++] = sum
    }
    if (left < count) keepRows(kept, left, lanes.features)
    count = left
  }
}
