import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../src/parse/html/index.js'

const texts = (html: string): string[] => parseHtml(html).blocks.map(({ text }) => text)
const flagged = (html: string): [string, string | undefined][] =>
  parseHtml(html).blocks.map(({ text, hidden }) => [text, hidden])
const nodeOf = (html: string, index: number): string => {
  const page = parseHtml(html)
  const node = page.containers[page.blocks[index]?.container ?? -1]?.node
  return node?.type === 'element' ? node.tagName : 'root'
}

describe('blocks', () => {
  it('end at every element that is not inline, at breaks, rules and cells', () => {
    expect(
      texts('<h1>A</h1><p>b <b>c</b>d<br>e<hr>f<div>g</div>h</p><table><tr><td>i</td><td>j</table><ul><li>k<li>l'),
    ).toEqual(['A', 'b cd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'])
  })

  it('do not end at inline, unknown and custom elements', () => {
    expect(texts('<p>a <x-y>b</x-y> <foo>c</foo><a>d</a> <time>e</time>')).toEqual(['a b cd e'])
  })

  it('fold white space across text nodes and trim it', () => {
    expect(texts('<p> \n a\t b&nbsp;&nbsp;c <b> </b> <i> d</i>\n</p>')).toEqual(['a b c d'])
  })

  it('are not parted by characters without width', () => {
    expect(texts('<p><b>super</b>&#8203;man<i>&#8203;</i>ly</p>')).toEqual(['super\u200bmanly'])
  })

  it('leave out what is no text', () => {
    expect(
      texts('<title>t</title><script>s</script><style>y</style><iframe>i</iframe><p>a<!--c--></p>&#8203;&shy; '),
    ).toEqual(['a'])
  })

  it('keep preformatted text as it stands, in one block', () => {
    expect(texts('<p>a</p><pre>\n\n  b\n<b>c</b><br>d<div>e</div>f\n</pre><p>g')).toEqual([
      'a',
      '\n  b\nc\nd\ne\nf\n',
      'g',
    ])
  })

  it('have the lowest common ancestor of their text as their node', () => {
    expect(nodeOf('<p><b>a</b></p>', 0)).toBe('b')
    expect(nodeOf('<p><b>a</b> <i>b</i></p>', 0)).toBe('p')
    expect(nodeOf('<p><b>a</b> </p>', 0)).toBe('b')
    expect(nodeOf('<div><a><span>a</span><span>b</span></a><p>c', 0)).toBe('a')
  })

  it('count words, and characters inside links', () => {
    const [block] = parseHtml('<p>one two_3 <a href=x>four five</a> 六七 <a>b</a></p>').blocks
    expect(block).toMatchObject({ words: 7, linked: 9 })
  })

  it('are candidates with a flag when a reader would not see them', () => {
    expect(
      flagged(
        '<p hidden>a</p><p style="color:red; DISPLAY : none">b</p><p aria-hidden=true>c</p><noscript><p>d<b hidden>e</b></p></noscript>' +
          '<select><option>f<option>g</select><textarea>h</textarea><template><p>i</p></template><video>j</video>' +
          '<svg><title>k</title><text>l</text></svg><dialog>m</dialog><dialog open>n</dialog><p hidden=until-found>o</p>',
      ),
    ).toEqual([
      ['a', 'hidden-attribute'],
      ['b', 'style'],
      ['c', 'aria-hidden'],
      ['d', 'noscript'],
      ['e', 'hidden-attribute'],
      ['f g', 'form-control'],
      ['h', 'form-control'],
      ['i', 'template'],
      ['j', 'fallback'],
      ['l', 'graphic'],
      ['m', 'hidden-attribute'],
      ['n', undefined],
      ['o', undefined],
    ])
  })

  it('are off the screen when a class or a style takes them there, and only then', () => {
    expect(
      flagged(
        '<a>Read more<span class="sr-only"> about bees</span></a><p class="btn visually-hidden">a<p style="width:1px;height:1px">b' +
          '<p style="font-size:0">c<p style="font-size:0"><b style="font-size:12px">d</b></p><p class="hidden md:block">e<p class="sr-only-button">f',
      ),
    ).toEqual([
      ['Read more', undefined],
      ['about bees', 'off-screen'],
      ['a', 'off-screen'],
      ['b', 'off-screen'],
      ['c', 'off-screen'],
      ['d', undefined],
      ['e', undefined],
      ['f', undefined],
    ])
  })

  it('in a shadow root that the page declares are seen', () => {
    expect(
      flagged('<my-card><template shadowrootmode="open"><p>a</p><slot></slot></template><p>b</p></my-card>'),
    ).toEqual([
      ['a', undefined],
      ['b', undefined],
    ])
  })

  it('are not torn by what is hidden or pressed inside them', () => {
    expect(flagged('<p>one <span hidden>two</span>three <button>four</button> five</p>')).toEqual([
      ['one three five', undefined],
      ['two', 'hidden-attribute'],
      ['four', undefined],
    ])
  })

  it('are visible on a page that hides itself until its script has run', () => {
    expect(flagged('<html style="display:none"><body style="visibility:hidden" hidden><p>a')).toEqual([
      ['a', undefined],
    ])
  })

  it('know their lines when positions are asked for', () => {
    const { blocks } = parseHtml('<p>a\n<p>\n b<br>\n\nc <b>d\n</b>e\n\n<p>f', { positions: 'lines' })
    expect(blocks.map(({ lines }) => lines)).toEqual([
      [1, 1],
      [3, 3],
      [5, 6],
      [8, 8],
    ])
    expect(parseHtml('<p>a').blocks[0]).not.toHaveProperty('lines')
  })
})

describe('containers', () => {
  it('are the elements that hold a block, parents first, with the range of their blocks', () => {
    const { containers } = parseHtml('<div><p>a</p><ul><li>b<li><b>c</b> d</ul><i></i></div><p>e')
    const seen = containers.map(({ node, parent, depth, first, end }) => [
      node.type === 'element' ? node.tagName : node.type,
      parent,
      depth,
      first,
      end,
    ])
    expect(seen).toEqual([
      ['root', -1, 0, 0, 4],
      ['html', 0, 1, 0, 4],
      ['body', 1, 2, 0, 4],
      ['div', 2, 3, 0, 3],
      ['p', 3, 4, 0, 1],
      ['ul', 3, 4, 1, 3],
      ['li', 5, 5, 1, 2],
      ['li', 5, 5, 2, 3],
      ['p', 2, 3, 3, 4],
    ])
  })

  it('are none on an empty page', () => {
    expect(parseHtml('<p> <img>')).toMatchObject({ blocks: [], containers: [], flags: [] })
  })
})

describe('depth', () => {
  it('past the limit is taken out and the text kept', () => {
    const page = parseHtml(`${'<div>'.repeat(100_000)}a<b>b</b><p>c</p><span hidden>d</span>`)
    expect(page.flags).toEqual(['flattened'])
    expect(page.blocks.map(({ text, hidden }) => [text, hidden])).toEqual([
      ['ab', undefined],
      ['c', undefined],
      ['d', 'hidden-attribute'],
    ])
  })
})
