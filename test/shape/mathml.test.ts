import type { Element } from 'hast'
import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../src/parse/index.js'
import { cleanTex, undelimit } from '../../src/shape/math/clean-tex.js'
import { fromMathml } from '../../src/shape/math/from-mathml.js'
import { readFormula } from '../../src/shape/math/read-math.js'

function element(html: string): Element {
  const found: Element[] = []
  const todo: Element[] = parseHtml(`<body>${html}`).tree.children.filter((node) => node.type === 'element')
  for (const node of todo) {
    found.push(node)
    todo.push(...node.children.filter((child) => child.type === 'element'))
  }
  const body = found.find(({ tagName }) => tagName === 'body')
  const first = body?.children.find((child) => child.type === 'element')
  if (first?.type !== 'element') throw new Error('Expected an element')
  return first
}

describe('MathML alone becomes TeX', () => {
  it.each([
    ['<mroot><mi>x</mi><mn>3</mn></mroot>', '\\sqrt[3]{x}'],
    ['<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>', 'x_{1}^{2}'],
    ['<msup><mrow><mi>a</mi><mi>b</mi></mrow><mn>2</mn></msup>', '{ab}^{2}'],
    ['<munder><mi>lim</mi><mi>n</mi></munder><mi>f</mi>', '\\lim _{n}f'],
    ['<munder><mi>x</mi><mi>n</mi></munder>', '\\underset{n}{x}'],
    ['<mover><mo>∑</mo><mi>n</mi></mover>', '∑^{n}'],
    ['<mover><mi>x</mi><mi>n</mi></mover>', '\\overset{n}{x}'],
    ['<mover><mi>x</mi><mo>¯</mo></mover>', '\\overline{x}'],
    ['<mfenced><mi>a</mi><mi>b</mi></mfenced>', '(a, b)'],
    ['<mfenced open="[" close="]"><mi>a</mi></mfenced>', '[a]'],
    ['<mi>rate</mi><mo>=</mo><mn>5</mn><mo>%</mo>', '\\mathrm{rate} = 5\\%'],
    ['<mi mathvariant="double-struck">R</mi><mi mathvariant="normal">d</mi>', '\\mathbb{R}d'],
    ['<mtext>if </mtext><mtext> </mtext><mi>x</mi><mspace></mspace><mo>sin</mo>', '\\text{if } x \\sin'],
    ['<mi>a</mi><mo>&#x2062;</mo><mi>b</mi><mphantom><mi>c</mi></mphantom>', 'ab'],
    ['<mo>{</mo><mi>\\</mi><mo>−</mo>', '\\{\\backslash  -'],
  ])('%s', (mathml, expected) => {
    expect(fromMathml(element(`<math>${mathml}</math>`)).replace(/ {2,}/g, ' ')).toBe(expected.replace(/ {2,}/g, ' '))
  })
})

describe('the source of a formula', () => {
  it('was raw HTML, or a link, to whoever reads Markdown without formulas', () => {
    expect(cleanTex('\\text{<img src onerror=alert(1)>}')).toBe('\\text{< img src onerror=alert(1)>}')
    expect(cleanTex('a</b><!--c--><javascript:d>')).toBe('a< /b>< !--c-->< javascript:d>')
    expect(cleanTex('[x](javascript:alert(1))')).toBe('[x] (javascript:alert(1))')
    expect(cleanTex('a < b \\le c<2, [0,1]')).toBe('a < b \\le c<2, [0,1]')
  })

  it('loses its delimiters, its comments and the style around it', () => {
    expect(undelimit(' \\[ x \\] ')).toEqual({ tex: 'x', display: true })
    expect(undelimit('$$x$$')).toEqual({ tex: 'x', display: true })
    expect(undelimit('$5 and $6')).toBeUndefined()
    expect(undelimit('$a$ b $c$')).toBeUndefined()
    expect(undelimit('x')).toBeUndefined()
    expect(cleanTex('a % note\n + b \\% c')).toBe('a + b \\% c')
    expect(cleanTex('{\\displaystyle x_{1}}')).toBe('x_{1}')
    expect(cleanTex('{\\textstyle a} + {b}')).toBe('{\\textstyle a} + {b}')
  })

  it('is found in `data-latex` and in the text for a picture', () => {
    expect(
      readFormula(element('<mjx-container display="true"><mjx-math data-latex="x"></mjx-math></mjx-container>')),
    ).toEqual({ tex: 'x', display: true })
    expect(readFormula(element('<span class="mwe-math-element"><img alt="y"></span>'))).toEqual({
      tex: 'y',
      display: false,
    })
    expect(readFormula(element('<span class="katex">z</span>'))).toBeUndefined()
  })
})
