import { describe, expect, it } from 'vitest'
import { parseDump } from '../../../src/parse/dump/index.js'

const article = [
  'New crane for the harbour',
  'By Ann Lee',
  'Published March 8, 2024',
  'The harbour office said on Friday that the new crane would be in use by the end of next month, and that it can lift two containers at once.',
  'Large ships will be able to leave within a day, where they have had to wait for three of them at the quay until now.',
  'The project costs about one hundred and twenty million, which the town and the port company share between them.',
]

const tagsOf = (lines: readonly string[]): string[] => {
  const { tree } = parseDump(lines.join('\n'))
  return tree.children.map((node) => (node.type === 'element' ? node.tagName : node.type))
}

describe('an article that somebody cleaned before', () => {
  it('has paragraphs, and no list', () => {
    expect(tagsOf(article).slice(3)).toEqual(['p', 'p', 'p'])
  })
  it('keeps its bullets', () => {
    const bulleted = [
      ...article,
      '• the crane lifts two containers at once, which no other crane here can do at all',
      '• it runs on electricity from the wind turbines that stand along the breakwater',
    ]
    expect(tagsOf(bulleted)).toContain('ul')
  })
})
