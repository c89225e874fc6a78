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

describe('the mark that a manual prints behind a heading', () => {
  const tagsOf = (lines: readonly string[]): string[] =>
    parseDump(lines.join('\n')).tree.children.map((node) => (node.type === 'element' ? node.tagName : ''))
  const prose = 'Each pump has a filter that is to be washed before it is run for the first time in the year.'

  it('makes it one, and goes', () => {
    const lines = ['Filters and how to wash them¶', prose]
    expect(textsOf(lines)).toEqual(['Filters and how to wash them', prose])
    expect(tagsOf(lines)[0]).toBe('h2')
  })
  it('is one with the line before, where a scraper printed it apart', () => {
    const lines = ['Filters and how to wash them', '¶', prose, 'Valves', '¶', prose.replace('filter', 'valve')]
    expect(textsOf(lines)).toEqual(['Filters and how to wash them', prose, 'Valves', prose.replace('filter', 'valve')])
    expect(tagsOf(lines)).toEqual(['h2', 'p', 'h2', 'p'])
  })
  it.each(['wash(filter, times=2)¶', '--wash-twice¶', 'filter¶', 'The filter was washed, and it was good.¶'])(
    'goes from %j, which is defined below it',
    (line) => {
      expect(textsOf([line, prose])).toEqual([line.slice(0, -1), prose])
    },
  )
})

describe('marks on lines of their own', () => {
  it('go on with the sentence that a scraper parted', () => {
    const lines = [
      'The pump has a',
      'filter',
      '(',
      'of wool',
      ')',
      ', a',
      'valve',
      'and a',
      'crank',
      '.',
      'It weighs a hundred pounds, and two people carry it.',
    ]
    expect(textsOf(lines)[0]).toContain('filter (of wool), a')
    expect(textsOf(lines).filter((text) => !/\w/.test(text))).toEqual([])
    expect(textsOf(lines).some((text) => text.endsWith('crank.'))).toBe(true)
  })
  it('stay apart below a blank line', () => {
    expect(textsOf(['One sentence stands here.', '', '.', '', 'Another one stands here.'])).toHaveLength(3)
  })
})

describe('what is no mark on a line of its own', () => {
  it('is an icon before a question', () => {
    const lines = [
      'How it is washed',
      'Press the button for ten seconds.',
      '? Where is the manual',
      'It lies below the lid of the pump.',
    ]
    expect(textsOf(lines)).toEqual(lines)
  })
})

describe('a table of very many rows', () => {
  it('is one', () => {
    expect(parseDump('Pump\t3\n'.repeat(130_000)).blocks).toHaveLength(130_000)
  })
})

describe('a line without a shape', () => {
  it('is no block, and parts those around it', () => {
    expect(textsOf(['Wool filters', '\u200d', 'Brass valves', '\u2063\u200b', 'Cranks'])).toEqual([
      'Wool filters',
      'Brass valves',
      'Cranks',
    ])
  })
})
