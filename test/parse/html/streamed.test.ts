import { describe, expect, it } from 'vitest'
import { pageFromTree, parseHtml } from '../../../src/parse/html/index.js'
import { buildTree } from '../../../src/parse/html/tree/build.js'

const flagged = (html: string): [string, string | undefined][] =>
  parseHtml(`<body>${html}`).blocks.map(({ text, hidden }) => [text, hidden])

const call = (name: string, first: string, second: string): string => `<script>${name}("${first}","${second}")</script>`
const boundary = (id: string, fallback: string): string =>
  `<!--$?--><template id="${id}"></template>${fallback}<!--/$-->`

describe('what React streams', () => {
  it('stands where its script puts it, and the fallback is hidden in its stead', () => {
    const html = `<p>before</p>${boundary('B:0', '<p>Loading</p>')}<p>after</p><div hidden id="S:0"><p>story</p></div>${call('$RC', 'B:0', 'S:0')}`
    expect(flagged(html)).toEqual([
      ['before', undefined],
      ['story', undefined],
      ['after', undefined],
      ['Loading', 'hidden-attribute'],
    ])
  })

  it('may be streamed in parts of parts, in any order', () => {
    const html =
      `<main>${boundary('B:0', 'wait')}</main><div hidden id="S:0"><h1>head</h1><template id="P:1"></template><p>end</p></div>` +
      `<div hidden id="S:1"><template id="P:2"></template></div><div hidden id="S:2">middle</div>` +
      `<script>$RS("S:2","P:2")</script><script>$RS("S:1","P:1");$RC("B:0","S:0")</script>`
    expect(flagged(html).filter(([, hidden]) => hidden === undefined)).toEqual([
      ['head', undefined],
      ['middle', undefined],
      ['end', undefined],
    ])
  })

  it('may have a prefix of the site and style sheets', () => {
    const html = `${boundary('app-B:a', '')}<div hidden id="app-S:a">story</div><script>$RR("app-B:a","app-S:a",[["a.css"]])</script>`
    expect(flagged(html)).toEqual([['story', undefined]])
  })

  it('replaces the fallback up to the end of its own boundary, of those that nest', () => {
    const inner = '<!--$--><p>inner</p><!--/$-->'
    const html = `<!--$--><!--$?--><template id="B:0"></template>${inner}<p>wait</p><!--/$--><p>own</p><!--/$--><div hidden id="S:0">story</div>${call('$RC', 'B:0', 'S:0')}`
    expect(flagged(html)).toEqual([
      ['story', undefined],
      ['own', undefined],
      ['inner', 'hidden-attribute'],
      ['wait', 'hidden-attribute'],
    ])
  })

  it.each([
    ['no script asks for it', `${boundary('B:0', 'wait')}<div hidden id="S:0">story</div>`],
    ['its place is missing', `wait<div hidden id="S:0">story</div>${call('$RC', 'B:0', 'S:0')}`],
    ['it is not hidden, so no part', `${boundary('B:0', 'wait')}<div id="S:0" hidden="until-found">story</div>`],
  ])('stays where it is when %s', (_, html) => {
    expect(parseHtml(`<body>${html}`).blocks.map(({ text }) => text)).toEqual(['wait', 'story'])
  })

  it('is not lost when parts wait for each other', () => {
    const html =
      `<p>a</p><div hidden id="S:0"><p>one</p><template id="B:1"></template></div><div hidden id="S:1"><p>two</p><template id="B:0"></template></div>` +
      `${call('$RC', 'B:0', 'S:0')}${call('$RC', 'B:1', 'S:1')}`
    expect(parseHtml(html).blocks.map(({ text }) => text)).toEqual(['a', 'one', 'two'])
  })

  it('keeps its lines', () => {
    const html = `${boundary('B:0', 'wait')}\n<div hidden id="S:0">\n<p>story</p></div>${call('$RC', 'B:0', 'S:0')}`
    expect(parseHtml(`<body>${html}`, { positions: 'lines' }).blocks[0]).toMatchObject({ text: 'story', lines: [3, 3] })
  })

  it('is found below the greatest depth too', () => {
    const html = `${'<div>'.repeat(300)}${boundary('B:0', 'wait')}${'</div>'.repeat(300)}<div hidden id="S:0">story</div>${call('$RC', 'B:0', 'S:0')}`
    const page = parseHtml(`<body>${boundary('B:9', '')}${html}`)
    expect(page.flags).toEqual(['flattened'])
    expect(page.blocks.map(({ text, hidden }) => [text, hidden])).toContainEqual(['story', undefined])
  })

  it('is copied: the tree that comes in stays as it was', () => {
    const html = `<body>${boundary('B:0', 'wait')}<div hidden id="S:0">story</div>${call('$RC', 'B:0', 'S:0')}`
    const tree = buildTree(html).tree
    const page = pageFromTree(tree)
    expect(page.blocks.map(({ text }) => text)).toEqual(['story', 'wait'])
    expect(JSON.stringify(tree)).toBe(JSON.stringify(buildTree(html).tree))
  })
})
