import { expect, it } from 'vitest'
import { formatMarkdownTable, formatTable } from '../../bench/table.mjs'

const rows = [
  ['set', 'F1'],
  ['news', '9.1'],
  ['a', '10.25'],
]

it('aligns names to the left and figures to the right', () => {
  expect(formatTable(rows)).toBe('set      F1\nnews    9.1\na     10.25')
})

it('writes the same rows as a GFM table', () => {
  expect(formatMarkdownTable(rows)).toBe('| set | F1 |\n| --- | --: |\n| news | 9.1 |\n| a | 10.25 |')
})
