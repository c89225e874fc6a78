import { describe, expect, it } from 'vitest'
import { ByteReader } from '../../../src/model/byte-reader.js'
import { oddsByLines } from '../../../src/model/line-network/index.js'
import { readLineNetwork } from '../../../src/model/line-network/network.js'
import { numbers, type Plain, size, writtenNetwork } from './written.js'

const { channels, columns, spreads } = size
const each = (make: (channel: number) => number): number[] => Array.from({ length: channels }, (_, at) => make(at))
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const of = (values: readonly number[], at: number): number => values[at] ?? 0

/** Columns of a page: three numbers that may run far, one that no one asks for, a class. The first are words. */
function pageOf(rows: number, seed: number): Float32Array {
  const next = numbers(seed)
  const made = Float32Array.from({ length: rows * columns }, () => next() * 20)
  for (let row = 0; row < rows; row++) {
    made[row] = Math.abs(made[row] ?? 0)
    made[4 * rows + row] = Math.floor(Math.abs(next()) * 4)
  }
  return made
}

/** The same network as plainly as it can be said. */
function plainly(net: Plain, page: Float32Array, rows: number): number[] {
  const cell = (column: number, row: number): number => page[column * rows + row] ?? 0
  const input = (at: number, row: number): number => {
    const value = cell([0, 2, 3][at] ?? 0, row)
    const bent = of(net.bend, at) > 0 ? value / (Math.abs(value) + of(net.bend, at)) : value
    return Math.max(-4, Math.min(4, (bent - of(net.mean, at)) * of(net.step, at)))
  }
  let lines = Array.from({ length: rows }, (_, row) =>
    each((c) => {
      const own = sum([0, 1, 2].map((at) => input(at, row) * of(net.enter, at * channels + c)))
      return Math.max(0, own + of(net.enterBias, c) + of(net.kinds, cell(4, row) * channels + c))
    }),
  )
  net.layers.forEach(({ taps, mix, bias }, layer) => {
    const weights = lines.map((_, row) => Math.sqrt(Math.max(0.3, cell(0, row))))
    const means = [
      ...each((c) => sum(lines.map((line, row) => of(line, c) * of(weights, row))) / (sum(weights) + 1e-6)),
      ...each((c) => sum(lines.map((line) => of(line, c))) / (rows + 1e-6)),
    ]
    const before = lines
    lines = before.map((line, row) => {
      const near = each((c) =>
        sum(
          [-2, -1, 0, 1, 2].map(
            (tap) => of(before[row + tap * (spreads[layer] ?? 0)] ?? [], c) * of(taps, (tap + 2) * channels + c),
          ),
        ),
      )
      return each((c) => {
        const whole = layer === size.pooled ? sum(means.map((mean, at) => mean * of(net.page, at * channels + c))) : 0
        return (
          of(line, c) +
          Math.max(0, sum(near.map((value, at) => value * of(mix, at * channels + c))) + of(bias, c) + whole)
        )
      })
    })
  })
  return lines.map((line) => sum(line.map((value, c) => value * of(net.leave, c))) + net.leaveBias)
}

describe('oddsByLines', () => {
  const { plain, bytes } = writtenNetwork(5)
  const reader = new ByteReader(bytes)
  const network = readLineNetwork(reader)

  it('reads its weights to their last byte', () => expect(reader.left).toBe(0))
  it.each([1, 2, 3, 5, 63, 64, 65, 131])('comes to what the plain sums come to on a page of %i lines', (rows) => {
    const page = pageOf(rows, rows)
    const odds = oddsByLines(network, page, rows)
    const expected = plainly(plain, page, rows)
    expect(odds).toHaveLength(rows)
    for (const [row, value] of expected.entries()) expect(odds[row]).toBeCloseTo(value, 9)
  })
  it('says nothing of a page without lines', () => expect(oddsByLines(network, new Float32Array(0), 0)).toHaveLength(0))
})
