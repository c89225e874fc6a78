import { describe, expect, it } from 'vitest'
import { addUntilSure } from '../../src/model/early-exit.js'
import { addForest, type Forest } from '../../src/model/forest.js'
import { levelForest } from '../../src/model/level-forest.js'

/** Feature 0 above -1.5; then feature 1 above 0 on one side, feature 0 above 3 on the other. And a leaf alone. */
const forest: Forest = {
  roots: Int32Array.of(0, ~4),
  feature: Uint16Array.of(0, 1, 0),
  threshold: Float32Array.of(-1.5, 0, 3),
  child: Int32Array.of(1, 2, ~0, ~1, ~2, ~3),
  leaf: Float32Array.of(1, 2, 4, 8, 0.25),
}

/** One tree and one row at a time, by the numbers themselves. */
function plain(numberOf: (feature: number) => number): number {
  let sum = 0
  for (const root of forest.roots) {
    let node = root
    while (node >= 0) {
      const right = numberOf(forest.feature[node] ?? 0) > (forest.threshold[node] ?? 0)
      node = forest.child[node * 2 + Number(right)] ?? -1
    }
    sum += forest.leaf[~node] ?? 0
  }
  return sum
}

const numbers = [0, -0, -1.5, -1.4999999, -1.5000001, 3, 3.0000002, -7, 1e30, -1e30, Infinity, -Infinity, Number.NaN]

describe('rows that walk trees together', () => {
  const columnsOf = (rows: number): Float32Array =>
    Float32Array.from({ length: rows * 2 }, (_, at) => numbers[(at * 7 + (at >> 3)) % numbers.length] ?? 0)

  it.each([1, 3, 4, 7, 8, 11, 63, 64, 65, 130])('are told the same as alone: %i of them', (rows) => {
    const columns = columnsOf(rows)
    const sums = new Float64Array(rows)
    addForest(forest, columns, rows, sums)
    const alone = Array.from(sums, (_, row) => plain((feature) => columns[feature * rows + row] ?? 0))
    expect([...sums]).toEqual(alone)
    const early = new Float64Array(rows)
    addUntilSure(levelForest(forest), columns, early, { every: 1, sure: Infinity })
    expect([...early]).toEqual(alone)
  })

  it('refuses a forest that asks for more features than a block has room for', () => {
    const wide = { ...forest, feature: Uint16Array.of(0, 512, 0) }
    expect(() => addForest(wide, new Float32Array(1026), 2, new Float64Array(2))).toThrow(RangeError)
  })
})
