import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { voteOnDump } from '../../../../src/classify/dump/model/score.js'
import { look } from '../../../../src/classify/dump/view/look.js'
import { parseDump } from '../../../../src/parse/dump/index.js'

/** The trainer's log-odds by block of our own dumps. Written by `training/dumps/parity.py`. */
const parity: Record<string, readonly number[]> = JSON.parse(
  readFileSync(new URL('parity.json', import.meta.url), 'utf8'),
)
const seeds = new URL('../../../../seeds/', import.meta.url)

describe('voteOnDump', () => {
  it.each(Object.entries(parity))(
    'gives the blocks of %s the trainer’s log-odds: features have not changed since training',
    (file, expected) => {
      const odds = voteOnDump(look(parseDump(readFileSync(new URL(file, seeds), 'utf8'))))
      expect(odds.length).toBe(expected.length)
      expected.forEach((value, block) => {
        // What a leaf gives is kept in steps: 200 of them are off by some hundred-thousandths.
        expect(Math.abs(value - (odds[block] ?? Number.NaN))).toBeLessThan(5e-4)
      })
    },
  )
  it('says nothing of a dump without blocks', () => expect(voteOnDump(look(parseDump('')))).toHaveLength(0))
})
