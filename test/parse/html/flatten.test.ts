import type { Element, Root } from 'hast'
import { describe, expect, it } from 'vitest'
import { pageFromTree, parseHtml } from '../../../src/parse/html/index.js'

const LIMIT = 256

/** Depth of the deepest element, the content of templates counted as their own. */
function depthOf(tree: Root): number {
  let deepest = 0
  const pending: [Root | Element, number][] = [[tree, 0]]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, depth] = next
    deepest = Math.max(deepest, depth)
    const content = node.type === 'element' ? (node.content?.children ?? []) : []
    for (const child of [...node.children, ...content]) if (child.type === 'element') pending.push([child, depth + 1])
  }
  return deepest
}

describe('a page that is too deep', () => {
  it.each([
    'div',
    'ul><li',
    'blockquote',
    'table><tr><td',
    'b><p',
    'em',
    'a.b',
    'svg',
    'math',
    'template',
    'x-y',
    'object',
    'button',
  ])('has no element below the limit when <%s> is nested 20,000 times', (tags) => {
    const page = parseHtml(`<body><p>first</p>${`<${tags}>`.repeat(20_000)}last`)
    expect(depthOf(page.tree)).toBeLessThanOrEqual(LIMIT)
    expect(page.blocks.map(({ text }) => text).join(' ')).toContain('last')
  })

  it('keeps its texts apart where blocks ended and breaks stood', () => {
    const page = parseHtml(`${'<div>'.repeat(300)}<p>a <b>b</b></p><ul><li>c<li>d</ul>e<br>f<script>g</script>`)
    expect(page.flags).toEqual(['flattened'])
    expect(page.blocks.map(({ text }) => text)).toEqual(['a b', 'c', 'd', 'e', 'f'])
  })

  it('does not bring hidden text to light', () => {
    const page = parseHtml(`${'<div>'.repeat(300)}<p>a</p><div hidden>b<p>c</p></div><select><option>d</select>`)
    expect(depthOf(page.tree)).toBeLessThanOrEqual(LIMIT)
    expect(page.blocks.map(({ text, hidden }) => [text, hidden])).toEqual([
      ['a', undefined],
      ['b', 'hidden-attribute'],
      ['c', 'hidden-attribute'],
      ['d', 'form-control'],
    ])
  })

  it('is copied when the tree came from outside', () => {
    let element: Element = { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'a' }] }
    for (let depth = 0; depth < 1000; depth++) {
      element = { type: 'element', tagName: 'div', properties: { id: String(depth) }, children: [element] }
    }
    const tree: Root = { type: 'root', children: [element] }
    const page = pageFromTree(tree)
    expect(page.flags).toEqual(['flattened'])
    expect(page.tree).not.toBe(tree)
    expect(depthOf(tree)).toBe(1001)
    expect(depthOf(page.tree)).toBeLessThanOrEqual(LIMIT)
    expect(page.tree.children[0]).toMatchObject({ tagName: 'div', properties: { id: '999' } })
  })

  it('is left alone at the limit itself', () => {
    const page = parseHtml(`${'<div>'.repeat(LIMIT - 2)}a`)
    expect(depthOf(page.tree)).toBe(LIMIT)
    expect(page.flags).toEqual([])
  })
})
