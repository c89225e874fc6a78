import { describe, expect, it } from 'vitest'
import { chooseTypical, stageRows, summarize } from '../../bench/speed/report.mjs'

describe('summarize', () => {
  const run = { name: 'a', title: 'A', milliseconds: [2, 4, 12], bytes: [1_000, 2_000, 6_000] }

  it('gives mean, median and throughput of a run', () => {
    expect(summarize(run, undefined)).toMatchObject({ pages: 3, mean: 6, median: 4, megabytes: 0.5, ratio: undefined })
  })

  it('compares with the yardstick on the same pages only', () => {
    expect(summarize(run, [1, 1, 1, 100]).ratio).toBe(6)
  })
})

describe('chooseTypical', () => {
  it('takes the run in the middle, neither the luckiest nor the unluckiest', () => {
    const runs = [9, 1, 3].map((milliseconds) => ({ milliseconds: [milliseconds], bytes: [1] }))
    expect(chooseTypical(runs).milliseconds).toEqual([3])
  })
})

describe('stageRows', () => {
  it('gives each stage its share of the whole', () => {
    expect(stageRows({ parse: 3, classify: 1 })).toEqual([
      ['stage', 'mean ms', 'share'],
      ['parse', '3.00', '75 %'],
      ['classify', '1.00', '25 %'],
    ])
  })
})
