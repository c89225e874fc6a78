import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addReasons } from '../../src/model/dense-forest.js'
import { scoreRows } from '../../src/model/html-model.js'
import { oddsByLines } from '../../src/model/line-network/index.js'
import { loadHtmlModel } from '../../src/model/load-html-model.js'
import { htmlWeights } from '../../src/model/weights/html.js'

interface Parity {
  readonly rows: readonly (readonly number[])[]
  readonly expected: readonly (readonly number[])[]
  /** Log-odds by the network, to which the rows are one page. */
  readonly network: readonly number[]
}

const parity: Parity = JSON.parse(readFileSync(new URL('parity.json', import.meta.url), 'utf8'))

/** Rows as the product holds them: one feature after the other. */
function toColumns(rows: Parity['rows']): Float32Array {
  const columns = new Float32Array(rows.length * htmlWeights.features.length)
  rows.forEach((row, at) => {
    row.forEach((value, feature) => {
      columns[feature * rows.length + at] = value
    })
  })
  return columns
}

describe('forest', () => {
  it('agrees with the trainer to a millionth on every row', () => {
    const sums = scoreRows(loadHtmlModel().forests, toColumns(parity.rows), parity.rows.length)
    expect(sums).toHaveLength(parity.expected.length)
    let worst = 0
    parity.expected.forEach((expected, forest) => {
      expected.forEach((value, row) => {
        worst = Math.max(worst, Math.abs(value - (sums[forest]?.[row] ?? Number.NaN)))
      })
    })
    expect(worst).toBeLessThan(1e-6)
  })

  it('agrees with the trainer to a millionth on what the network makes of the rows as one page', () => {
    const odds = oddsByLines(loadHtmlModel().network, toColumns(parity.rows), parity.rows.length)
    expect(odds).toHaveLength(parity.network.length)
    expect(new Set(parity.network).size).toBeGreaterThan(10)
    parity.network.forEach((value, row) => {
      expect(Math.abs(value - (odds[row] ?? Number.NaN))).toBeLessThan(1e-6)
    })
  })

  it('tells rows apart: the parity file is not all one leaf', () => {
    for (const expected of parity.expected) expect(new Set(expected).size).toBeGreaterThan(10)
  })

  it('tells reasons that lead from the mean of all rows to the row’s own sum', () => {
    const { forests } = loadHtmlModel()
    for (const row of parity.rows.slice(0, 8)) {
      const sums = scoreRows(forests, toColumns([row]), 1)
      forests.forEach((forest, at) => {
        const points = new Float64Array(row.length)
        addReasons(forest, (feature) => Math.fround(row[feature] ?? 0), points)
        const means = forest.roots.reduce(
          (sum, root) => sum + ((root < 0 ? forest.leaf[~root] : forest.mean[root]) ?? 0),
          0,
        )
        const told = points.reduce((sum, value) => sum + value, means)
        expect(told).toBeCloseTo(sums[at]?.[0] ?? Number.NaN, 5)
      })
    }
  })
})
