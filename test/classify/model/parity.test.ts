import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { voteOnPage } from '../../../src/classify/model/score.js'
import { parseHtml } from '../../../src/parse/html/index.js'

/** The trainer's log-odds: file, forest, block. Written by `training/build.py`. */
const parity: Record<string, readonly (readonly number[])[]> = JSON.parse(
  readFileSync(new URL('parity.json', import.meta.url), 'utf8'),
)
const pages = new URL('pages/', import.meta.url)

describe('voteOnPage', () => {
  it.each(readdirSync(pages))(
    'gives the blocks of %s the trainer’s log-odds: features have not changed since training',
    (file) => {
      const votes = voteOnPage(parseHtml(readFileSync(new URL(file, pages), 'utf8')))
      const expected = parity[file] ?? []
      expect(votes.map((vote) => vote.length)).toEqual(expected.map((vote) => vote.length))
      expected.forEach((vote, forest) => {
        vote.forEach((value, block) => {
          expect(Math.abs(value - (votes[forest]?.[block] ?? Number.NaN))).toBeLessThan(1e-6)
        })
      })
    },
  )
})
