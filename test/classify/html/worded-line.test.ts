import { describe, expect, it } from 'vitest'
import { classifyHtml } from '../../../src/classify/html/index.js'
import { wordedLine } from '../../../src/classify/html/worded-line.js'
import { parseHtml } from '../../../src/parse/html/index.js'
import { footer, nav, pageOf, paragraphs } from './pages.js'

const lineOf = (text: string): 'byline' | 'date' | undefined => {
  const [block] = parseHtml(`<p>${text}</p>`).blocks
  return block === undefined ? undefined : wordedLine(block)
}

describe('wordedLine', () => {
  it.each(['By Ann Lee', 'Von Ann Lee, Ellery', 'von Ann Lee und Bo Ek', 'Par Ann de la Mare', 'Text: Ann Lee'])(
    'knows a byline by its words: %s',
    (text) => expect(lineOf(text)).toBe('byline'),
  )

  it.each(['July 7, 2020', 'Dienstag, 3. Mai 2024', '04 января 2012 | 17:41', 'Published on 3 May 2024'])(
    'knows a date by its words: %s',
    (text) => expect(lineOf(text)).toBe('date'),
  )

  it.each([
    'By The Numbers',
    'By Popular Demand',
    'Von Ellery nach Norden',
    'By now it was late',
    'On 3 May 2024 the quay was closed',
    '3 May 2024 to 5 May 2024',
    'May 2024',
  ])('takes other lines for text: %s', (text) => expect(lineOf(text)).toBeUndefined())
})

describe('a byline without a name of its own', () => {
  it('is lifted where it stands right below the headline, and stays in the text', () => {
    const roleIn = (body: string) => {
      const page = parseHtml(pageOf(`${nav}<main><article><h1>A mill opens</h1>${body}</article></main>${footer}`))
      const verdicts = classifyHtml(page, { focus: 'recall', explain: 'none' })
      return verdicts[page.blocks.findIndex(({ text }) => text === 'By Ann Lee')]?.role
    }
    expect(roleIn(`<p>By Ann Lee</p>${paragraphs(8)}`)).toBe('byline')
    expect(roleIn(`${paragraphs(8)}<p>By Ann Lee</p>${paragraphs(2, 30)}`)).not.toBe('byline')
    expect(roleIn(`<p>By Ann Lee</p>${paragraphs(4)}<p>By Bo Ek</p>${paragraphs(4, 30)}`)).not.toBe('byline')
  })
})
