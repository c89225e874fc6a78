import { LANES, type LaneForest, laneForest } from './lane-forest.js'
import { levelForest } from './level-forest.js'
import { blockSums, takeRows, walkTrees } from './row-block.js'
import type { Forest } from './trees.js'

export type { Forest } from './trees.js'

const known = new WeakMap<Forest, LaneForest>()

/** A forest as rows walk it, laid out when the first ones do. */
export function lanesOf(forest: Forest): LaneForest {
  let lanes = known.get(forest)
  if (lanes === undefined) {
    lanes = laneForest(levelForest(forest))
    known.set(forest, lanes)
  }
  return lanes
}

/**
 * Adds each row's sum over the trees to its forest's `sums`: log-odds.
 * @param columns the rows' numbers, one feature after the other: number `feature * rows + row`.
 */
export function addForests(
  forests: readonly Forest[],
  columns: Float32Array,
  rows: number,
  sums: readonly Float64Array[],
): void {
  const lanes = forests.map(lanesOf)
  const features = Math.max(0, ...lanes.map((own) => own.features))
  for (let first = 0; first < rows; first += LANES) {
    const count = Math.min(LANES, rows - first)
    takeRows(columns, rows, features, first, count)
    lanes.forEach((own, at) => {
      const whole = sums[at]?.subarray(first, first + count)
      if (whole === undefined) return
      blockSums.set(whole)
      walkTrees(own, 0, own.trees, count)
      whole.set(blockSums.subarray(0, count))
    })
  }
}

/** Adds each row's sum over the trees to `sums`. */
export const addForest = (forest: Forest, columns: Float32Array, rows: number, sums: Float64Array): void =>
  addForests([forest], columns, rows, [sums])
