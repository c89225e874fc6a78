import { describe, expect, it } from 'vitest'
import { parseDump } from '../../../src/parse/dump/index.js'
import { markdownOf } from './document-of.js'

/** The cells of the rows that are found. */
const rowsOf = (lines: readonly string[]): string[][] =>
  parseDump(lines.join('\n')).blocks.flatMap(({ leaves }) =>
    leaves.length > 1 ? [leaves.map(({ value }) => value)] : [],
  )

const head = ['Name', 'Last', 'Change', '%']
const rates = [
  ['Harrowdale 50', '4,211.30', '+31.20', '+0.75'],
  ['North Coast All Share', '1,904.02', '-3.11', '-0.16'],
  ['Millbrook Boats', '212.40', '+9.80', '+4.84'],
]
const league = [
  ['1', 'SV Niederau', '21', '48:17', '49'],
  ['2', 'VfL Moosbrugg', '21', '44:22', '44'],
  ['3', 'FC Obermoos', '21', '33:25', '36'],
]
const text = 'The index rose for a third week, helped by makers of boats and of wool, and nobody could say why it did.'

describe('a table that was printed a cell a line', () => {
  it('is a table, with its head', async () => {
    const lines = [text, ...head, ...rates.flat(), text.replace('third', 'fourth')]
    expect(rowsOf(lines)).toEqual([head, ...rates])
    expect(await markdownOf(lines)).toContain('| Name | Last | Change | % |\n| - | - | - | - |\n| Harrowdale 50 |')
  })

  it('may have a rank before each name, with a number behind the last row or none', () => {
    const names = ['Place', 'Club', 'Games', 'Goals', 'Points']
    expect(rowsOf([text, ...names, ...league.flat(), 'Report'])).toEqual([names, ...league])
    expect(rowsOf([text, ...league.flat(), '4', text])).toEqual(league)
  })

  it('has no head where a sentence or a number stands there', () => {
    const times = rates.map(([name = ''], at) => [name, `0${at}:10`, `0${at}:40`])
    expect(rowsOf(['Valid from 2024', 'Monday to Friday', ...times.flat()])).toEqual(times)
  })

  it.each([
    ['two rows', rates.slice(0, 2)],
    ['rows of different lengths', [rates[0] ?? [], (rates[1] ?? []).slice(1), ['Tann'], ['Anders', '4']]],
    ['the same name again and again', rates.map(([, ...numbers]) => ['items', ...numbers])],
    [
      'prices below some names alone',
      [
        ['Case', '£69', '10'],
        ['Ratings', '5', '8'],
        ['Customers', '4', '1'],
      ],
    ],
    [
      'years of a chronicle',
      [
        ['Anna Tann', '1988', '2001'],
        ['Bo Hein', '1999', '2004'],
        ['Ida Pohl', '2003', '2011'],
      ],
    ],
    [
      'products, each with its price',
      [
        ['Red chair', '$40'],
        ['Blue chair', '$45'],
        ['Green chair', '$50'],
      ],
    ],
  ])('is not %s', (_, rows) => {
    expect(rowsOf([text, ...rows.flat()])).toEqual([])
  })

  it('is looked for once, however many numbers there are', () => {
    expect(rowsOf(Array.from({ length: 60_000 }, (_, at) => `${at % 7 === 0 ? 'a' : at}`)).length).toBeLessThan(60_000)
  })
})
