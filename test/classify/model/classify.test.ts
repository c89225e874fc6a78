import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classifyByModel } from '../../../src/classify/model/index.js'
import { parseHtml } from '../../../src/parse/html/index.js'
import type { Focus } from '../../../src/types.js'

const read = (name: string): string => readFileSync(new URL(`pages/${name}.page`, import.meta.url), 'utf8')

function bodyOf(html: string, focus: Focus = 'balanced'): string[] {
  const page = parseHtml(html)
  const verdicts = classifyByModel(page, { focus, explain: 'none' })
  return page.blocks.filter(({ index }) => verdicts[index]?.fate === 'body').map(({ text }) => text)
}

describe('classifyByModel', () => {
  it('keeps the paragraphs, headings and lists of an article and drops its furniture', () => {
    const text = bodyOf(read('article')).join('\n')
    for (const kept of [
      'nobody had heard the wheel turn',
      'eleven neighbours',
      'The first winter went',
      'Today the mill feeds',
      'Rye is milled',
    ]) {
      expect(text).toContain(kept)
    }
    for (const dropped of [
      'Privacy policy',
      'We use cookies',
      'Most read',
      'Subscribe',
      'last ferry',
      'Share on Facebook',
      'Skip to content',
    ]) {
      expect(text).not.toContain(dropped)
    }
  })

  it('keeps every post of a thread and drops the board around it', () => {
    const text = bodyOf(read('forum')).join('\n')
    for (const kept of ['My loaf stays flat', 'risen too long', 'A photo of the crumb', 'About 26 degrees'])
      expect(text).toContain(kept)
    for (const dropped of ['Sourdough smells', 'Powered by', 'Register']) expect(text).not.toContain(dropped)
  })

  it('keeps a repeated paragraph once', () => {
    const clone = read('article').replace(
      '<h2>Stone by stone',
      `<p>${'The first flour was sold to the whole of the village. '.repeat(2)}</p><p>${'The first flour was sold to the whole of the village. '.repeat(2)}</p><h2>Stone by stone`,
    )
    const kept = bodyOf(clone).filter((text) => text.startsWith('The first flour was sold to'))
    expect(kept).toHaveLength(1)
  })

  it.each(['article', 'forum', 'shop'])(
    'keeps with recall all that it keeps balanced, and balanced all that it keeps with precision: %s',
    (name) => {
      const [precision, balanced, recall] = (['precision', 'balanced', 'recall'] as const).map((focus) =>
        bodyOf(read(name), focus),
      )
      expect(balanced).toEqual(expect.arrayContaining(precision ?? []))
      expect(recall).toEqual(expect.arrayContaining(balanced ?? []))
    },
  )

  it('gives an empty page no verdicts and does not fail', () => {
    expect(classifyByModel(parseHtml(''), { focus: 'balanced', explain: 'none' })).toEqual([])
  })

  it('leaves a page of very many blocks to the rules', () => {
    const page = parseHtml('<p>a<br>'.repeat(50_001))
    const verdicts = classifyByModel(page, { focus: 'balanced', explain: 'none' })
    expect(verdicts).toHaveLength(page.blocks.length)
  })

  it('records the opinion of the model when an explanation is asked for', () => {
    const page = parseHtml(read('article'))
    const verdicts = classifyByModel(page, { focus: 'balanced', explain: 'blocks' })
    expect(verdicts).toHaveLength(page.blocks.length)
    for (const { because } of verdicts) expect(because?.some(({ rule }) => rule === 'model')).toBe(true)
  })
})
