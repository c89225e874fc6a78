import type { Element, ElementContent } from 'hast'
import { parseFragment } from 'parse5'
import { hastAdapter } from '../tree/adapter.js'
import type { EmbeddedText } from './choose-texts.js'
import type { BlockOf } from './gather-strings.js'

/** Something that only HTML has: a tag, or a character reference. */
const markup = /<\/?[a-z][^<>]*>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31});/i
const heading = /^(?:h|head)/i

/** Makes elements of texts: of HTML what it says, of plain text a paragraph a line. */
export function buildElements(texts: readonly EmbeddedText[]): ElementContent[] {
  const elements: ElementContent[] = []
  let open: { readonly block: BlockOf; readonly element: Element } | undefined
  for (const { text, block } of texts) {
    if (block === undefined) elements.push(...childrenOf(text))
    else if (open !== undefined && open.block === block) open.element.children.push(...inlineOf(text))
    else {
      open = { block, element: create(heading.test(block.kind) ? 'h2' : 'p', inlineOf(text)) }
      elements.push(open.element)
    }
  }
  return elements
}

/** A text that stands for itself. */
function childrenOf(text: string): ElementContent[] {
  const hasTags = /<(?:p|div|br|h[1-6]|ul|ol|li|table|blockquote|pre|section|article|figure)\b/i.test(text)
  if (hasTags) return [create('div', parseMarkup(text))]
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => create('p', inlineOf(line)))
}

const inlineOf = (text: string): ElementContent[] =>
  markup.test(text) ? parseMarkup(text) : [{ type: 'text', value: text }]

const parseMarkup = (text: string): ElementContent[] =>
  parseFragment(text, { treeAdapter: hastAdapter, scriptingEnabled: false }).children.filter(
    (node) => node.type !== 'doctype',
  )

const create = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
})
