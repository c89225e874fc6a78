import { describe, expect, it } from 'vitest'
import { addUntilSure } from '../../src/model/early-exit.js'
import { addForest, type Forest } from '../../src/model/forest.js'
import { levelForest } from '../../src/model/level-forest.js'

/** Trees of one split each: tree `t` gives 1 to rows above `t`, and -1 to others. */
function stumps(count: number): Forest {
  return {
    roots: Int32Array.from({ length: count }, (_, tree) => tree),
    feature: new Uint16Array(count),
    threshold: Float32Array.from({ length: count }, (_, tree) => tree),
    child: Int32Array.from({ length: count * 2 }, (_, slot) => ~slot),
    leaf: Float32Array.from({ length: count * 2 }, (_, slot) => (slot % 2 === 0 ? -1 : 1)),
  }
}

const level = (count: number) => levelForest(stumps(count))

const rows = Float32Array.from([-1, 0.5, 1.5, 2.5, 3.5, 9, 4.5])

describe('addUntilSure', () => {
  it('is the forest when no row is ever sure', () => {
    const plain = new Float64Array(rows.length)
    addForest(stumps(5), rows, rows.length, plain)
    const sums = new Float64Array(rows.length)
    addUntilSure(level(5), rows, sums, { every: 2, sure: Infinity })
    expect([...sums]).toEqual([...plain])
  })
  it('spares the rows that the first trees are sure of', () => {
    const sums = new Float64Array(rows.length)
    addUntilSure(level(5), rows, sums, { every: 2, sure: 2 })
    // The first two trees agree on all rows but the second: it alone meets the next two, and then is sure as well.
    expect([...sums]).toEqual([-2, -2, 2, 2, 2, 2, 2])
  })
  it('asks no tree about rows that are sure before', () => {
    const sums = Float64Array.of(0, 3, 0, -3, 0, 2, 0)
    addUntilSure(level(5), rows, sums, { every: 5, sure: 2 })
    expect([...sums]).toEqual([-5, 3, -1, -3, 3, 2, 5])
  })
  it('reads no further than a forest that is smaller than its first part', () => {
    const sums = new Float64Array(rows.length)
    addUntilSure(level(1), rows, sums, { every: 60, sure: 4 })
    expect([...sums]).toEqual([-1, 1, 1, 1, 1, 1, 1])
  })
  it('takes a tree that is a leaf alone, and one that is deeper on one side', () => {
    const forest: Forest = {
      roots: Int32Array.of(~0, 0),
      feature: new Uint16Array(2),
      threshold: Float32Array.of(0, 3),
      child: Int32Array.of(~1, 1, ~2, ~3),
      leaf: Float32Array.of(0.5, -4, 1, 8),
    }
    const plain = new Float64Array(rows.length)
    addForest(forest, rows, rows.length, plain)
    const sums = new Float64Array(rows.length)
    addUntilSure(levelForest(forest), rows, sums, { every: 1, sure: Infinity })
    expect([...sums]).toEqual([...plain])
    expect([...sums]).toEqual([-3.5, 1.5, 1.5, 1.5, 8.5, 8.5, 8.5])
  })
})
