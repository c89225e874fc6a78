import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyHtml } from '../../../src/classify/html/index.js'
import { parseHtml } from '../../../src/parse/html/index.js'
import { footer, nav, pageOf, paragraphs, sort } from './pages.js'

const tags = ['div', 'p', 'ul', 'li', 'a', 'span', 'h2', 'nav', 'article', 'table', 'tr', 'td', 'pre', 'form', 'button']
const fragment = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.stringMatching(/^[a-z .,]{0,60}$/),
    fc
      .tuple(
        fc.constantFrom(...tags),
        fc.constantFrom('', 'content', 'sidebar', 'comment'),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, name, inside]) => `<${tag} class="${name}">${inside.join('')}</${tag}>`),
  ),
})).node

describe('classifyHtml', () => {
  it('gives every block one verdict, with a reason exactly when it is dropped', () => {
    fc.assert(
      fc.property(fragment, (html) => {
        const page = parseHtml(html)
        const verdicts = classifyHtml(page, { focus: 'balanced', explain: 'none' })
        expect(verdicts).toHaveLength(page.blocks.length)
        for (const { fate, reason, score } of verdicts) {
          expect(reason !== undefined).toBe(fate === 'dropped')
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('says the same each time it is asked', () => {
    const html = pageOf(`${nav}${paragraphs(5)}${footer}`)
    expect(sort(html).verdicts).toEqual(sort(html).verdicts)
  })

  it('explains a score by opinions that add up to it', () => {
    for (const { score, because } of sort(pageOf(`${nav}<main>${paragraphs(5)}</main>${footer}`)).verdicts) {
      const sum = because?.reduce((total, { points }) => total + points, 0) ?? 0
      expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(score, 6)
    }
  })

  it('keeps more the more it is asked to lose nothing', () => {
    const html = pageOf(
      `${nav}<div>${paragraphs(4)}<p>See also the list of mills.</p></div><aside>${paragraphs(1, 60)}</aside>${footer}`,
    )
    const kept = (['precision', 'balanced', 'recall'] as const).map((focus) => sort(html, focus).body.length)
    expect(kept).toEqual([...kept].sort((a, b) => a - b))
  })

  it('keeps nothing of a page that is all furniture', () => {
    expect(sort(pageOf(`${nav}<div id="app"></div>${footer}`)).body).toEqual([])
  })

  it('has nothing to say of an empty page', () => {
    expect(classifyHtml(parseHtml(''), { focus: 'balanced', explain: 'none' })).toEqual([])
  })
})
