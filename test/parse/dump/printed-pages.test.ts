import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/flow/clean.js'
import { parseDump } from '../../../src/parse/dump/index.js'
import { endsWithPage } from '../../../src/words/running-heads.js'

const head = (page: number): string =>
  `Port Ellery Harbour Authority     Annual Safety Report 2022     Page ${page} of 28`

const report = [
  head(3),
  '',
  '2 Accidents',
  '',
  'There were eleven accidents on the quays, three fewer than in the',
  'year before. Two of them led to absences of more than three days.',
  'The most common cause was slipping on wet surfaces, followed by',
  '',
  '__________________',
  '¹ Minutes of the board, 14 February 2023.',
  '',
  head(4),
  '',
  'falling loads. The authority has since laid a rough surface on the',
  'whole of the north quay and bought new lifting gear for the cranes.',
  '',
  'Four persons were hurt on board vessels in port. None of the wounds',
  'was serious. In all cases the master of the vessel was told of it.',
  '',
  head(5),
].join('\n')

describe('the pages of a printed report', () => {
  it('lose their heads, and the paragraphs that they broke are whole', async () => {
    const outcome = await clean({ text: report })
    if (!('markdown' in outcome)) throw new Error('Expected a document')
    expect(outcome.markdown).toContain('slipping on wet surfaces, followed by falling loads. The authority')
    expect(outcome.markdown).not.toMatch(/Page \d/)
    expect(outcome.matter.title ?? '').not.toMatch(/Page \d/)
  })

  it('are told apart from the text where there are two heads, and where one begins with a small letter', () => {
    const drafts = [
      'The board has looked through the books and set up a plan of the budget for the',
      'Confidential draft for internal use page 3',
      'Annual Report 2019 Page 3',
      'coming year would not be changed before the spring.',
      'In the summer the crews of the boats that lie in the harbour will be asked for',
      'Annual Report 2019 Page 4',
      'page 4',
      'their own wishes.',
    ]
    const { blocks } = parseDump(drafts.join('\n\n'))
    expect(blocks.map(({ text, lines }) => [text, lines])).toEqual([
      [`${drafts[0]} ${drafts[3]}`, [1, 7]],
      [drafts[1], [3, 3]],
      [drafts[2], [5, 5]],
      [`${drafts[4]} ${drafts[7]}`, [9, 15]],
      [drafts[5], [11, 11]],
      [drafts[6], [13, 13]],
    ])
  })

  it.each(['Jahresbericht 2022 · Seite 4 von 28', 'Rapport annuel | page 12', 'Годовой отчёт — стр. 7'])(
    'have heads such as %s',
    (text) => {
      expect(endsWithPage(text)).toBe(true)
    },
  )

  it.each([
    'The homepage 2',
    'See the front page',
    'A book of 300 pages',
    'Side 2 was never played again',
    'Ibid., p. 14',
    'Weber, Der Fluss, S. 88',
  ])('have text such as %s', (text) => {
    expect(endsWithPage(text)).toBe(false)
  })
})
