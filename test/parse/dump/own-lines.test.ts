import { describe, expect, it } from 'vitest'
import { parseDump } from '../../../src/parse/dump/index.js'

const textsOf = (lines: readonly string[]): string[] => parseDump(lines.join('\n')).blocks.map(({ text }) => text)

describe('a line that begins by itself', () => {
  it('is each clause of a law', () => {
    const clauses = [
      '(2) The board shall consist of—',
      '(a) a chairman who is appointed by the council of the town;',
      '(b) four members whom those elect who pay the dues; and',
      '(c) not more than two members whom the others have chosen.',
      '(3) A member shall hold office for three years.',
    ]
    expect(textsOf(clauses)).toEqual(clauses)
  })
  it('names who is quoted below it', () => {
    const lines = [
      'Old Brass said:',
      'both made it worse',
      'Click to expand...',
      'It should make it better, not worse.',
    ]
    expect(textsOf(lines).slice(0, 2)).toEqual(lines.slice(0, 2))
  })
  it('is not a bracket within a sentence', () => {
    const lines = ['The rate is the one that stands in section 4', '(b) of the act, and no other rate may be asked.']
    expect(textsOf(lines)).toEqual([lines.join(' ')])
  })
})

describe('the heading of a wiki', () => {
  it.each(['[edit]', '[Bearbeiten | Quelltext bearbeiten]', ' [ modifier | modifier le code ]', '[編集]'])(
    'loses its link %s',
    (link) => {
      const page = parseDump(
        [`Early years${link}`, 'A mill stood on the site as early as 1320, when it belonged to an abbey.'].join('\n'),
      )
      expect(page.blocks[0]?.text).toBe('Early years')
      expect(page.tree.children[0]).toMatchObject({ tagName: 'h2' })
    },
  )
  it('keeps other brackets', () => {
    expect(textsOf(['The years of the mill [1320]', 'A mill stood on the site as early as that.'])[0]).toContain(
      '[1320]',
    )
  })
})
