import fc from 'fast-check'
import type { Element, Nodes, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { pageFromTree, parseDump, parseHtml } from '../../src/parse/index.js'
import { prune, toMarkdown } from '../../src/shape/index.js'
import type { Role, Verdict } from '../../src/types.js'
import { bodies } from './kept-tree.js'
import { markVerdicts } from './mark-verdicts.js'

const keep = (role: Role): Verdict => ({ role, fate: 'body', score: 1 })
const drop: Verdict = { role: 'boilerplate', fate: 'dropped', reason: 'legal', score: 0 }

function pruneHtml(html: string, url?: string): Root {
  const page = parseHtml(html)
  return prune(page, markVerdicts(page), url === undefined ? {} : { url })
}

function allNodes(tree: Root): Nodes[] {
  const nodes: Nodes[] = [tree]
  for (const node of nodes) if ('children' in node) nodes.push(...node.children)
  return nodes
}

const elements = (tree: Root): Element[] => allNodes(tree).filter((node) => node.type === 'element')
const words = (text: string): string[] => text.replace(/\u200b/g, '').match(/[\p{L}\p{N}]+/gu) ?? []

/** What says in an attribute, or in another notation, what it is; and what makes a note move to the end. */
const unordered = /alt="[^"]*"|<span class="katex">.*?<\/span>|href="#fn\d"|<iframe[^>]*>/g

describe('the kept tree', () => {
  it('holds each word of the kept blocks once and in order, and no other', () => {
    fc.assert(
      fc.property(bodies, fc.infiniteStream(fc.boolean()), (body, choices) => {
        const page = parseHtml(`<body>${body.replace(unordered, '')}</body>`)
        const verdicts = page.blocks.map(() => (choices.next().value === true ? keep('body') : drop))
        const kept = page.blocks.filter(({ index }) => verdicts[index]?.fate === 'body')
        const tree = prune(page, verdicts)
        const texts = allNodes(tree).map((node) => (node.type === 'text' ? node.value : ' '))
        const shown = words(toText(tree))
        expect(shown, texts.join('')).toEqual(words(kept.map(({ text }) => text).join(' ')))
      }),
      { numRuns: 200 },
    )
  })

  it('does not lose the half of a block that stands in the element of a dropped one', () => {
    const page = parseHtml('<body><p>a <em>b<br>c</em></p><p>d<br><b>e<br>f</b> g</p>')
    const keptOf = (wanted: string) =>
      words(
        toText(
          prune(
            page,
            page.blocks.map(({ text }) => (wanted.includes(text) ? keep('body') : drop)),
          ),
        ),
      )
    expect(page.blocks.map(({ text }) => text)).toEqual(['a b', 'c', 'd', 'e', 'f g'])
    expect(keptOf('a b')).toEqual(['a', 'b'])
    expect(keptOf('f g')).toEqual(['f', 'g'])
  })

  it('leaves the page as it was, so that it can be pruned again', () => {
    const page = parseHtml(
      '<body><main><ul><li><p>a <b>b</b></p></li></ul><table><caption>c</caption><tr><th>d<th>e<tr><td>f<td>g</table>',
    )
    const before = structuredClone(page.tree)
    const first = toHtml(prune(page, markVerdicts(page)))
    expect(page.tree).toEqual(before)
    expect(toHtml(prune(page, markVerdicts(page)))).toBe(first)
  })

  it('shares no node with itself or with the page', () => {
    const page = parseHtml('<body><a href="/x"><p>a</p><p>b</p></a><b><i>c</i></b><p>d<br><br>e</p>')
    const nodes = allNodes(prune(page, markVerdicts(page), { url: 'https://a.example/' }))
    expect(new Set(nodes).size).toBe(nodes.length)
    const ofPage = new Set<Nodes>(allNodes(page.tree))
    expect(nodes.filter((node) => ofPage.has(node))).toEqual([])
  })

  it('holds no script, form control, event handler or style', () => {
    const html = `<body><p onclick="a()" style="color:red">a<script>b()</script><style>c</style><input value="d"></p>
      <svg><text>e</text></svg><iframe src="/f"></iframe><object data="/g">h</object><p><button onclick="x">i</button></p></body>`
    const tree = pruneHtml(html)
    expect(
      elements(tree)
        .map(({ tagName }) => tagName)
        .filter((name) => name !== 'p'),
    ).toEqual([])
    expect(elements(tree).flatMap(({ properties }) => Object.keys(properties))).toEqual([])
  })

  it('keeps the shadow root that a page declares', () => {
    expect(
      toHtml(pruneHtml('<body><x-card><template shadowrootmode="open"><p>inside</p></template></x-card>')),
    ).toContain('inside')
  })

  it('is empty when nothing is kept', () => {
    const page = parseHtml('<body><p>a</p><img src="/b.jpg">')
    expect(prune(page, [drop]).children).toEqual([])
    expect(toMarkdown(prune(page, [drop]))).toBe('')
  })
})

describe('headings', () => {
  const levels = (html: string) =>
    elements(pruneHtml(html))
      .map(({ tagName }) => tagName)
      .filter((name) => /^h\d$/.test(name))

  it('begin at two, below the title, and go down one at a time', () => {
    expect(levels('<h1>a</h1><p>x</p><h3>b</h3>')).toEqual(['h2', 'h3'])
    expect(levels('<h3>a</h3><h5>b</h5><h4>c</h4><h2>d</h2><h3>e</h3>')).toEqual(['h2', 'h3', 'h3', 'h2', 'h3'])
    expect(levels('<h4>a</h4><h5>b</h5><h4>c</h4>')).toEqual(['h2', 'h3', 'h2'])
  })

  it('end at six', () => {
    expect(levels('<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6>')).toEqual([
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'h6',
    ])
  })

  it('without text are gone', () => {
    expect(levels('<h2> </h2><h3><img src="/a.jpg" alt="b"></h3><p>c</p>')).toEqual([])
  })
})

describe('links', () => {
  const href = (attribute: string, url?: string) =>
    elements(pruneHtml(`<p><a href="${attribute}">a</a></p>`, url)).find(({ tagName }) => tagName === 'a')?.properties
      .href

  it.each([
    'javascript:x',
    'JAVASCRIPT:x',
    ' javascript:x',
    'java&#10;script:x',
    'java\tscript:x',
    '&#14;javascript:x',
    'data:,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    'view-source:x',
    'javascript&colon;x',
    'jav&#x0A;ascript:x',
    '#a',
    '',
    'about:blank',
  ])('to %j are text', (attribute) => {
    expect(href(attribute)).toBeUndefined()
    expect(href(attribute, 'https://a.example/b')).toBeUndefined()
  })

  it.each([
    ['c', 'https://a.example/c'],
    ['/c?d=e&amp;f=g#h', 'https://a.example/c?d=e&f=g#h'],
    ['//b.example', 'https://b.example/'],
    ['HTTP://B.example/C', 'http://b.example/C'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['tel:+12', 'tel:+12'],
    ['https://b.example/c (d)', 'https://b.example/c%20%28d%29'],
  ])('to %j are absolute', (attribute, expected) => {
    expect(href(attribute, 'https://a.example/b')).toBe(expected)
  })

  it('stay relative when the address of the page is not known', () => {
    expect(href('/c/d?e')).toBe('/c/d?e')
    expect(href('c.html')).toBe('c.html')
  })

  it('follow the base of the page before its address', () => {
    const tree = pruneHtml('<head><base href="/x/"></head><body><a href="y">z</a>', 'https://a.example/b/c')
    expect(elements(tree).map(({ properties }) => properties.href)).toContain('https://a.example/x/y')
  })

  it('take no base from a script', () => {
    const tree = pruneHtml('<head><base href="javascript:x/"></head><body><a href="y">z</a>', 'https://a.example/b/c')
    expect(elements(tree).map(({ properties }) => properties.href)).not.toContain('javascript:x/y')
  })
})

describe('the title', () => {
  const markdown = (html: string, title: string) => {
    const page = parseHtml(`<body>${html}`)
    return toMarkdown(prune(page, markVerdicts(page), { title }))
  }

  it('is not said twice where the body begins with it', () => {
    expect(markdown('<h1>The <em>Tide</em>, today</h1><p>a</p><h3>b</h3>', 'The tide today')).toBe('a\n\n## b\n')
    expect(markdown('<p>Kicker</p><h2>Tide</h2><p>a</p>', 'Tide')).toBe('Kicker\n\na\n')
  })

  it('stays where it is another, no heading, or far below', () => {
    expect(markdown('<h1>Tides</h1><p>a</p>', 'Tide')).toBe('## Tides\n\na\n')
    expect(markdown('<p>Tide</p><p>a</p>', 'Tide')).toBe('Tide\n\na\n')
    expect(markdown('<p>a</p><p>b</p><p>c</p><h2>Tide</h2><p>d</p>', 'Tide')).toContain('## Tide')
    expect(markdown('<h1>…</h1><p>a</p>', '…')).toBe('## …\n\na\n')
  })
})

describe('flags', () => {
  const flagsOf = (html: string) => {
    const flags: string[] = []
    const page = parseHtml(`<body>${html}`)
    prune(page, markVerdicts(page), { onFlag: (flag) => flags.push(flag) })
    return flags
  }
  const row = (cells: number) => `<tr>${'<td>x'.repeat(cells)}</tr>`

  it.each([
    ['spans-clamped', '<table><tr><th>a<th>b<tr><td colspan=1000000>c<td>d</table>'],
    ['spans-clamped', '<table><tr><th>a<th>b<tr><td rowspan=65>c<td>d</table>'],
    ['table-as-text', `<table>${row(65)}${row(65)}</table>`],
    ['nesting-cut', `${'<ul><li>x'.repeat(13)}`],
    ['nesting-cut', `${'<blockquote>x'.repeat(13)}`],
  ])('say %s', (flag, html) => {
    expect(flagsOf(html)).toEqual([flag])
  })

  it('are not set on a page that is written whole', () => {
    expect(flagsOf(`<table><tr><th>a<th>b<tr><td colspan=2>c</table>${'<ul><li>x'.repeat(12)}`)).toEqual([])
  })
})

describe('notes', () => {
  it('whose address is badly encoded are found all the same', () => {
    const html = '<p>a<sup><a href="#fn%E0%A4%A">1</a></sup></p><ol><li id="fn%E0%A4%A">note</li></ol>'
    expect(toMarkdown(pruneHtml(html))).toBe('a[^1]\n\n[^1]: note\n')
  })

  it('with one label in two places keep apart', () => {
    const part = (id: string) => `<p>${id}<sup><a href="#${id}">1</a></sup></p><ol><li id="${id}">of ${id}</li></ol>`
    expect(toMarkdown(pruneHtml(part('x') + part('y')))).toBe('x[^1]\n\ny[^1-y]\n\n[^1]: of x\n\n[^1-y]: of y\n')
  })
})

describe('a text dump', () => {
  it('becomes paragraphs, with what the classifier says of its lines', () => {
    const page = parseDump('A heading of the text\n\nThe first paragraph.\n\nA boat. Photo: Bo\n\nGone\n')
    const roles: Role[] = ['heading', 'body', 'caption']
    const verdicts = page.blocks.map(({ index }) => (roles[index] === undefined ? drop : keep(roles[index])))
    expect(toMarkdown(prune(page, verdicts))).toBe(
      '## A heading of the text\n\nThe first paragraph.\n\n_A boat. Photo: Bo_\n',
    )
  })
})

describe('any hast', () => {
  it('can be pruned, text where HTML allows none as well', () => {
    const element = (tagName: string, ...children: (Element | string)[]): Element => ({
      type: 'element',
      tagName,
      properties: {},
      children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
    })
    const tree: Root = {
      type: 'root',
      children: [
        element('ul', 'a', element('li', 'b')),
        element('li', 'c'),
        element('td', 'd'),
        element('tr', 'e'),
        element('dl', 'f', element('dd', 'g')),
      ],
    }
    const page = pageFromTree(tree)
    expect(words(toMarkdown(prune(page, markVerdicts(page))))).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
  })
})

/** The text of a tree with a space at each end of an element that parts words. */
function toText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const inside = node.children.map(toText).join('')
  const parts = node.type === 'root' || !['a', 'em', 'strong', 'del', 'code', 'sub', 'sup', 'q'].includes(node.tagName)
  return parts ? ` ${inside} ` : inside
}
