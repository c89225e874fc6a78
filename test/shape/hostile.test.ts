import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../bench/proofs/read-back.mjs'
import { parseHtml } from '../../src/parse/index.js'
import { prune, toMarkdown } from '../../src/shape/index.js'
import { toMdast } from '../../src/shape/mdast/index.js'
import { bodies } from './kept-tree.js'
import { markVerdicts } from './mark-verdicts.js'

function shape(html: string): string {
  const page = parseHtml(html)
  return toMarkdown(prune(page, markVerdicts(page), { url: 'https://a.example/' }))
}

function typesIn(tree: Nodes): Set<string> {
  const nodes: Nodes[] = [tree]
  for (const node of nodes) if ('children' in node) nodes.push(...node.children)
  return new Set(nodes.map(({ type }) => type))
}

/** Pages made to be slow or large: what each repeats, and how often. Quadratic work on them would outlast the test. */
const pages: Readonly<Record<string, string>> = {
  'nested lists': '<ul><li>x'.repeat(6000),
  'nested quotes': '<blockquote>x'.repeat(6000),
  'nested tables': '<table><tr><td>x'.repeat(4000),
  'nested emphasis': `<p>${'<em>x'.repeat(9000)}`,
  'nested emphasis of three kinds': `<p>${'<em>x<strong>y<del>z'.repeat(3000)}`,
  'emphasis that cannot stand': `<p>${'<em>“x”</em>y'.repeat(9000)}`,
  'bold around paragraphs': '<b><p>x'.repeat(6000),
  'links around paragraphs': '<a href=x><p>y</p>'.repeat(4000),
  'line breaks': `<p>${'x<br>'.repeat(20_000)}`,
  'raised digits': `<p>${'x<sup>2</sup>'.repeat(9000)}`,
  'spans without end': `<table><tr><th>a<th>b${'<tr><td rowspan=64>x<td rowspan=64 colspan=31>y'.repeat(3000)}</table>`,
  'a span of a million columns': '<table><tr><th>a<th>b<tr><td colspan=1000000 rowspan=1000000>x<td>y</table>',
  'a row of many cells': `<table><tr>${'<td>x'.repeat(9000)}<tr><td>y</table>`,
  'a long numbered list': `<ol>${'<li>x'.repeat(9000)}`,
  pictures: `a${'<img src=x.jpg>'.repeat(9000)}b`,
  'runs of backticks': `<p><code>${Array.from({ length: 500 }, (_, at) => '`'.repeat(at)).join(' ')}</code>`,
  'addresses without end': `<p>${'https://'.repeat(20_000)} ${'a@'.repeat(50_000)} ${'www.'.repeat(20_000)}`,
  'marks without end': `<p>${'_'.repeat(50_000)} ${'~'.repeat(50_000)} ${'*'.repeat(50_000)} ${'['.repeat(50_000)} ${'&lt;'.repeat(50_000)}@`,
  'spaces without end': `<p>a${'\u00a0 '.repeat(90_000)}b`,
}

describe('a hostile page', () => {
  it.each(Object.entries(pages))('of %s does not grow', (_, html) => {
    expect(shape(html).length).toBeLessThanOrEqual(4 * html.length + 65_536)
  })

  it('puts no raw HTML into the Markdown', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const page = parseHtml(`<body>${body}</body>`)
        const tree = toMdast(prune(page, markVerdicts(page), { url: 'https://a.example/' }))
        expect(typesIn(tree)).not.toContain('html')
        expect(typesIn(readMarkdown(toMarkdown(prune(page, markVerdicts(page)))))).not.toContain('html')
      }),
      { numRuns: 150 },
    )
  })

  it.each(['p', 'td', 'li', 'h2', 'blockquote', 'figcaption', 'dt', 'dd'])(
    'keeps an escaped script in <%s> text',
    (name) => {
      const escaped = '&lt;script&gt;alert(1)&lt;/script&gt; &lt;!-- x --&gt; &lt;img src=x onerror=y&gt;'
      const inside =
        name === 'td'
          ? `<table><tr><th>a</th><th>b</th></tr><tr><td>${escaped}</td><td>c</td></tr></table>`
          : `<${name}>${escaped}</${name}>`
      expect(typesIn(readMarkdown(shape(`<body>${inside}`)))).not.toContain('html')
    },
  )

  it('has no link or picture out of its texts', () => {
    const html =
      '<p>[x](javascript:alert(1)) ![y](data:,z)</p><img src="/a.jpg" alt="](javascript:b) [c"><p>after</p><p>[d]: javascript:e</p>'
    const types = typesIn(readMarkdown(shape(`<body><p>before</p>${html}`)))
    expect([types.has('link'), types.has('definition'), types.has('image')]).toEqual([false, false, true])
  })

  it.each(['---', '--- js', '---js', '+++', '***', '- - -', '___'])(
    'does not begin its body like front matter: %j',
    (text) => {
      expect(shape(`<body><p>${text}</p><p>title: x</p><p>${text}</p>`)).toMatch(/^(?:\\|title)/)
      expect(shape(`<body><hr><p>a</p>`)).toBe('a\n')
    },
  )
})
