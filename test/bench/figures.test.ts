import { describe, expect, it } from 'vitest'
import { renderAccuracy, renderSpeed } from '../../bench/docs/figures.mjs'

const result = (f1: number) => ({
  set: 'a-dev',
  pages: 2,
  missing: 0,
  words: { pages: 2, f1, precision: 1, recall: 1, paragraph: 0.5 },
  metadata: { title: { known: 2, given: 1, accuracy: 0.25, precision: 0.25 } },
  seconds: 1,
})

describe('renderAccuracy', () => {
  it('gives each extractor a column and leaves empty what was not measured', () => {
    const rows = [
      { name: 'a-dev', extractor: 'unscrape', result: result(0.9) },
      { name: 'a-dev', extractor: 'defuddle', result: result(0.8) },
      { name: 'b-dev', extractor: 'unscrape', result: { ...result(0.7), metadata: {} } },
    ]
    expect(renderAccuracy(rows)).toBe(
      [
        '| set | text | unscrape | Defuddle + linkedom |',
        '| --- | --: | --: | --: |',
        '| a-dev | word F1 | 90.0 | 80.0 |',
        '| a-dev | paragraph F1 | 50.0 | 50.0 |',
        '| b-dev | word F1 | 70.0 |  |',
        '| b-dev | paragraph F1 | 50.0 |  |',
        '',
        '| set | right | unscrape | Defuddle + linkedom |',
        '| --- | --: | --: | --: |',
        '| a-dev | title | 25.0 | 25.0 |',
      ].join('\n'),
    )
  })
})

describe('renderSpeed', () => {
  it('says above each table what it was measured on', () => {
    expect(
      renderSpeed([
        {
          note: 'Some pages',
          rows: [
            ['time', 'ms'],
            ['all', '1'],
          ],
        },
      ]),
    ).toBe(`Node ${process.versions.node}.\n\nSome pages:\n\n| time | ms |\n| --- | --: |\n| all | 1 |`)
  })
})
