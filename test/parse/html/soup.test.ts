import fc from 'fast-check'
import type { Element, Root, Text } from 'hast'
import { describe, expect, it } from 'vitest'
import { pageFromTree, parseHtml } from '../../../src/parse/html/index.js'
import { firstVisible } from '../../../src/text/visible.js'
import type { Page } from '../../../src/types.js'
import { firstDifference } from './first-difference.js'
import { ourFragment, ourTree, rehypeFragment, rehypeTree } from './oracle.js'
import { tagSoup } from './tag-soup.js'

const runs = { numRuns: 1500 }

/** Elements whose text is no text of the page, whatever stands around them. */
const mute = new Set([
  'annotation',
  'annotation-xml',
  'head',
  'iframe',
  'noembed',
  'noframes',
  'script',
  'style',
  'title',
])
const muteInSvg = new Set(['desc', 'metadata'])

/** The text nodes of a tree that a page must account for, in document order. */
function textsOf(node: Root | Element, graphic = false): Text[] {
  const inside = graphic || (node.type === 'element' && node.tagName === 'svg')
  const content = node.type === 'element' ? node.content : undefined
  return (content && content.children.length > 0 ? content : node).children.flatMap((child) => {
    if (child.type === 'text') return firstVisible(child.value) < 0 ? [] : [child]
    if (child.type !== 'element' || mute.has(child.tagName) || (inside && muteInSvg.has(child.tagName))) return []
    return textsOf(child, inside)
  })
}

const bare = (text: string): string => text.replace(/[\s\u200b]/g, '')

/** The containers around a block, its own first. */
function chainOf(page: Page, container: number): number[] {
  const chain: number[] = []
  for (let at = container; at >= 0; at = page.containers[at]?.parent ?? -1) chain.push(at)
  return chain
}

describe('any tag soup', () => {
  it('has the tree that rehype-parse gives, as a document and as a fragment', () => {
    fc.assert(
      fc.property(tagSoup, (html) => {
        expect(firstDifference(ourTree(html), rehypeTree(html))).toBeUndefined()
        expect(firstDifference(ourFragment(html, 'td'), rehypeFragment(html, 'td'))).toBeUndefined()
      }),
      runs,
    )
  })

  it('has each visible text in exactly one block, and nothing else in any', () => {
    fc.assert(
      fc.property(tagSoup, (html) => {
        const page = parseHtml(html)
        const inBlocks = page.blocks.flatMap(({ leaves }) => leaves.filter((leaf) => firstVisible(leaf.value) >= 0))
        expect(new Set(inBlocks).size).toBe(inBlocks.length)
        expect(new Set(inBlocks)).toEqual(new Set(textsOf(page.tree)))
      }),
      runs,
    )
  })

  it('has blocks whose text is that of their leaves', () => {
    fc.assert(
      fc.property(tagSoup, (html) => {
        for (const { text, leaves, words, linked } of parseHtml(html).blocks) {
          expect(bare(text)).toBe(bare(leaves.map(({ value }) => value).join('')))
          expect(linked).toBeLessThanOrEqual(text.length)
          expect(words).toBeLessThanOrEqual(text.length)
        }
      }),
      runs,
    )
  })

  it('has containers whose ranges hold exactly the blocks inside them, parents before children', () => {
    fc.assert(
      fc.property(tagSoup, (html) => {
        const page = parseHtml(html)
        const inside = page.containers.map(() => [] as number[])
        for (const [at, { index, container }] of page.blocks.entries()) {
          expect(index).toBe(at)
          for (const around of chainOf(page, container)) inside[around]?.push(index)
        }
        for (const { index, parent, depth, first, end } of page.containers) {
          expect(inside[index]).toEqual(Array.from({ length: end - first }, (_, at) => first + at))
          expect(end).toBeGreaterThan(first)
          expect(parent).toBeLessThan(index)
          expect(depth).toBe(chainOf(page, index).length - 1)
        }
      }),
      runs,
    )
  })

  it('gives the same page when its tree is cut again, and the tree is left as it was', () => {
    fc.assert(
      fc.property(tagSoup, (html) => {
        const page = parseHtml(html)
        const before = structuredClone(page.tree)
        expect(pageFromTree(page.tree)).toEqual(page)
        expect(firstDifference(page.tree, before)).toBeUndefined()
      }),
      runs,
    )
  })
})
