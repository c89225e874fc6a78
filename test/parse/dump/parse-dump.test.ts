import { describe, expect, it } from 'vitest'
import { parseDump } from '../../../src/parse/dump/index.js'

describe('parseDump', () => {
  it('gives each line that is not blank to one block, with its place and gap', () => {
    const page = parseDump('First line of all.\n\n\n  Second   line\tof all.\n')
    expect(page.blocks.map(({ text, lines, gap, words }) => ({ text, lines, gap, words }))).toEqual([
      { text: 'First line of all.', lines: [1, 1], gap: 0, words: 4 },
      { text: 'Second line of all.', lines: [4, 4], gap: 2, words: 4 },
    ])
  })
  it('has no blocks for a page of blank lines', () => {
    expect(parseDump('\n \n\t\n').blocks).toEqual([])
    expect(parseDump('').containers).toEqual([])
  })
})
