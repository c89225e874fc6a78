import { describe, expect, it } from 'vitest'
import { parseDump } from '../../../src/parse/dump/index.js'

const headingsOf = (lines: readonly string[]): string[] => {
  const { blocks, containers } = parseDump(lines.join('\n'))
  return blocks.flatMap(({ container, text }) => {
    const node = containers[container]?.node
    return node?.type === 'element' && /^h\d$/.test(node.tagName) ? [text] : []
  })
}

const entries = ['Install', 'Read a file', 'What goes wrong']
const prose =
  'A file that is not there throws an error, and the reader closes itself when the loop ends, be it by break or by an error.'
const parts = entries.flatMap((entry) => [entry, prose])

describe('what a list of contents names', () => {
  it.each(['On this page', 'Inhaltsverzeichnis', 'Sommaire', 'Содержание', '目录'])(
    'is a heading below %s',
    (heading) => {
      expect(
        headingsOf(['Docs', heading, ...entries, 'This guide shows how to read a file line by line.', ...parts]),
      ).toEqual(expect.arrayContaining(entries))
    },
  )

  it('keeps the numbers that it is counted by', () => {
    const between = [prose, prose, prose]
    const { blocks, containers } = parseDump(
      [
        'Docs',
        'Contents',
        ...entries,
        'Close a file',
        ...['1. Install', '2. Read a file', ...between, '1. What goes wrong', '2. Close a file', ...between],
      ].join('\n'),
    )
    const headings = blocks.filter(({ container }) => {
      const node = containers[container]?.node
      return node?.type === 'element' && node.tagName === 'h2'
    })
    expect(headings.map(({ leaves }) => leaves[0]?.value)).toEqual([
      '1. Install',
      '2. Read a file',
      '1. What goes wrong',
      '2. Close a file',
    ])
  })

  it('is nothing below what stands on a page again and again', () => {
    const small = ['a quay', 'the herring', 'over the sea']
    const list = ['Contents', ...small]
    const text = small.flatMap((entry) => [entry, prose])
    expect(headingsOf([...list, ...text])).toEqual(small)
    expect(headingsOf([...list, ...list, ...list, ...text])).toEqual([])
  })

  it('is none where it stands again as a menu', () => {
    const found = headingsOf(['Docs', 'Contents', ...entries, prose, prose, ...entries])
    expect(found).not.toContain('Read a file')
  })
})
