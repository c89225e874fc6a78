import { describe, expect, it } from 'vitest'
import type { Role } from '../../../src/types.js'
import { type Judged, judgePage, prose } from './pages.js'

const title = 'Port Ellery closes its northern quay for three weeks'
const lifted = ({ page, verdicts }: Judged): [Role, string][] =>
  page.blocks.flatMap(({ index, text }) => {
    const verdict = verdicts[index]
    return verdict?.fate === 'matter' ? [[verdict.role, text] as [Role, string]] : []
  })

describe('the headline', () => {
  it('is lifted from right above the text', () =>
    expect(lifted(judgePage([title, ...prose]))).toEqual([['title', title]]))
  it('is the line that the page’s first line begins with', () => {
    const judged = judgePage([`${title} | Ellery Post`, 'Home', 'News', title, 'Ellery Post Harbour Desk', ...prose])
    expect(judged.verdict(title)?.role).toBe('title')
    expect(judged.verdict(`${title} | Ellery Post`)?.reason).toBe('repeat')
  })
  it('is kept once when it stands twice', () => {
    const judged = judgePage(['Home', title, 'Share', title, ...prose])
    expect(judged.verdict(title)?.fate).toBe('matter')
    expect(judged.verdict(title, 1)?.reason).toBe('repeat')
  })
  it('is not a menu that stands on one line', () => {
    const judged = judgePage(['Home | Harbour | Tides | Boats | Letters', title, ...prose])
    expect(lifted(judged)).toEqual([['title', title]])
  })
  it('is a line with section and site behind it when the page has no other', () => {
    const line = `${title} | Harbour | Ellery Post`
    expect(judgePage([line, ...prose]).verdict(line)?.role).toBe('title')
  })
  it('is not made of a page’s first sentence', () => {
    expect(lifted(judgePage(prose)).filter(([role]) => role === 'title')).toEqual([])
  })
})

describe('what stands under the headline', () => {
  it('is told apart: summary, byline, date', () => {
    const dek =
      'About forty boats will have to land their catch at the older southern quay until the herring season begins'
    expect(lifted(judgePage([title, dek, 'By Ann Lee', '3 May 2024', ...prose]))).toEqual([
      ['title', title],
      ['dek', dek],
      ['byline', 'By Ann Lee'],
      ['date', '3 May 2024'],
    ])
  })
  it('is no summary when it is the first paragraph', () => {
    expect(lifted(judgePage([title, ...prose])).map(([role]) => role)).toEqual(['title'])
  })
  it('is a byline in other languages', () => {
    for (const byline of [
      'Von Anna Lehmann',
      'Par Anne Lefèvre',
      'Por Ana León',
      'Tekst: Anna Lem',
      'Автор: Анна Ленская',
    ])
      expect(lifted(judgePage([title, byline, ...prose]))).toContainEqual(['byline', byline])
  })
  it('is a name without "by" beside the date, and no label of a menu', () => {
    expect(lifted(judgePage([title, 'Ann Lee', '3 May 2024', ...prose]))).toContainEqual(['byline', 'Ann Lee'])
    const judged = judgePage(['Home', 'Harbour News', 'Boat Sales', 'Tide Tables', title, ...prose])
    expect(lifted(judged).map(([role]) => role)).not.toContain('byline')
  })
  it('is no date without a year, and no date in a sentence', () => {
    expect(lifted(judgePage([title, 'Friday, 3 May', ...prose])).map(([role]) => role)).not.toContain('date')
    const sentence = 'On 3 May 2024 the harbour office was told by its divers that two of the piles had gone.'
    expect(lifted(judgePage([title, sentence, ...prose])).map(([role]) => role)).not.toContain('date')
  })
})

describe('a breadcrumb', () => {
  it('gives the section when it was glued to one line', () => {
    const judged = judgePage([
      'HomeHarbours & Quays',
      title,
      ...prose,
      'The Harbours board meets again in June to count the boats and the money.',
    ])
    expect(lifted(judged)).toContainEqual(['section', 'Harbours & Quays'])
    expect(judged.verdict('Home')?.reason).toBe('breadcrumb')
  })
  it('gives none from a menu', () => {
    expect(lifted(judgePage(['Home', 'Harbours', 'Weather', title, ...prose])).map(([role]) => role)).not.toContain(
      'section',
    )
  })
})

describe('a picture', () => {
  const caption = 'The northern quay at low tide, with two of its rotten piles. © Bo Ek / Ellery Photo'
  it('is no breadcrumb under the headline', () => {
    const judged = judgePage(['Home', 'News', title, 'News / Local', '3 May 2024', ...prose])
    expect(lifted(judged).map(([role]) => role)).not.toContain('credit')
  })
  it('above the text gives caption and credit to the front matter', () => {
    expect(lifted(judgePage([title, caption, ...prose]))).toContainEqual(['caption', caption])
    const judged = judgePage([title, 'The northern quay at low tide\nReuters / Bo Ek', ...prose])
    expect(lifted(judged).slice(1)).toEqual([
      ['caption', 'The northern quay at low tide'],
      ['credit', 'Reuters / Bo Ek'],
    ])
  })
  it('is none where prose merely names an agency', () => {
    const sentence =
      'The harbour master told Reuters on Monday that the quay would stay closed for three weeks at least.'
    const judged = judgePage([title, sentence, ...prose])
    expect(judged.verdict(sentence)?.fate).toBe('body')
    expect(judged.verdict(sentence)?.role).toBe('body')
  })
})

describe('structure in the text', () => {
  it('keeps a heading before kept prose as a heading', () => {
    const judged = judgePage([title, ...prose.slice(0, 3), 'What the divers found', ...prose.slice(3)])
    expect(judged.verdict('What the divers found')?.role).toBe('heading')
    expect(judged.body).toContain('What the divers found')
  })
  it('keeps a list inside the text as a list', () => {
    const items = ['• a crane of twelve tonnes', '• two lamps for the night shift', '• a boat for the divers']
    const judged = judgePage([
      title,
      ...prose.slice(0, 3),
      `The office has hired:\n${items.join('\n')}`,
      ...prose.slice(3),
    ])
    expect(judged.verdict('a crane of twelve tonnes')?.role).toBe('item')
    expect(judged.body).toContain('two lamps for the night shift')
  })
})

describe('copies of the headline', () => {
  it('are known by their words: case and punctuation aside', () => {
    const judged = judgePage(['Home', title, ...prose, `${title.toUpperCase()}!`])
    expect(judged.verdict(`${title.toUpperCase()}!`)?.reason).toBe('repeat')
  })
})
