import { describe, expect, it } from 'vitest'
import { levelForest } from '../../src/model/level-forest.js'
import { addReasons, meansOf } from '../../src/model/level-reasons.js'

/** Two trees: feature 0 above 1 gives 2, else feature 1 above 5 gives 1, else -1; and a leaf of 0.5 alone. */
const forest = levelForest({
  roots: Int32Array.of(0, ~3),
  feature: Uint16Array.of(0, 1),
  threshold: Float32Array.of(1, 5),
  child: Int32Array.of(1, ~0, ~1, ~2),
  leaf: Float32Array.of(2, -1, 1, 0.5),
})
const asked = { forest, columns: Float32Array.of(0, 0, 2, 2, 1, 9, 1, 9), rows: 4 }

describe('addReasons', () => {
  const means = meansOf(asked)
  const reasonsOf = (row: number): number[] => {
    const points = new Float64Array(2)
    addReasons(asked, means, row, points)
    return [...points]
  }

  it('tells what each feature changed, from the mean of the page to the score of the row', () => {
    expect(reasonsOf(0)).toEqual([-1, -1])
    expect(reasonsOf(1)).toEqual([-1, 1])
    expect(reasonsOf(2)).toEqual([1, 0])
  })

  it('adds up to the score, with the mean of the page', () => {
    const mean = (-1 + 1 + 2 + 2) / 4
    const scores = [0, 1, 2, 3].map((row) => mean + reasonsOf(row).reduce((sum, points) => sum + points, 0))
    expect(scores).toEqual([-1, 1, 2, 2])
  })
})
