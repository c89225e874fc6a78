import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { voteOnPage } from '../../../src/classify/model/score.js'
import { judgeWhole } from '../../../src/classify/model/whole/index.js'
import { measureWhole } from '../../../src/classify/model/whole/numbers.js'
import { parseHtml } from '../../../src/parse/html/index.js'

/** What the trainer makes of a page: log-odds by forest and block, log-odds of the types, and the F1 that is to be expected. */
interface Parity {
  readonly votes: readonly (readonly number[])[]
  readonly types: readonly number[]
  readonly expectedF1: number
}

/** By file; written by `training/build.py`. */
const parity: Readonly<Record<string, Parity>> = JSON.parse(
  readFileSync(new URL('parity.json', import.meta.url), 'utf8'),
)
const pages = new URL('pages/', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, pages), 'utf8')

describe.each(readdirSync(pages))('the model on %s', (file) => {
  const votes = voteOnPage(parseHtml(read(file)))
  const expected = parity[file] ?? { votes: [], types: [], expectedF1: Number.NaN }

  it('gives the blocks the trainer’s log-odds: features have not changed since training', () => {
    expect(votes.votes.map((vote) => vote.length)).toEqual(expected.votes.map((vote) => vote.length))
    expect(expected.votes.length).toBeGreaterThan(0)
    expected.votes.forEach((vote, forest) => {
      vote.forEach((value, block) => {
        expect(Math.abs(value - (votes.votes[forest]?.[block] ?? Number.NaN))).toBeLessThan(1e-6)
      })
    })
  })

  it('gives the page the trainer’s chances of its type', () => {
    const { types } = judgeWhole(votes)
    const odds = expected.types.map((points) => Math.exp(points))
    const all = odds.reduce((sum, value) => sum + value, 0)
    expect(types).toHaveLength(expected.types.length)
    odds.forEach((value, type) => {
      expect(types[type]).toBeCloseTo(value / all, 6)
    })
  })

  it('expects the F1 that the trainer expects', () => {
    const numbers = new Map(measureWhole(votes))
    expect(numbers.get('expectedF1')).toBeCloseTo(expected.expectedF1, 6)
  })
})
