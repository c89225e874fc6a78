import type { Element, ElementContent, RootContent as HastContent } from 'hast'
import type { FootnoteDefinition, Heading, ListItem, PhrasingContent } from 'mdast'
import { convertByLibrary } from './by-library.js'
import { toQuote } from './callout.js'
import { toDefinitions } from './definitions.js'
import { findLists } from './lines.js'
import { type Flow, itemOf, listOf } from './list.js'
import { isMath } from './math.js'
import { toParagraph } from './paragraph.js'
import { addNode, addText, isPhrasing, textOf, toPhrasing } from './phrasing.js'
import { settleMarks } from './settle-marks.js'
import { toTable } from './table.js'
import { markTask } from './task.js'

/** Converts children of an element that holds blocks; text that stands between them becomes paragraphs. */
export function toFlow(children: readonly HastContent[]): Flow[] {
  return findLists(convert(children))
}

function convert(children: readonly HastContent[]): Flow[] {
  const flow: Flow[] = []
  for (let at = 0; at < children.length; ) {
    const child = children[at]
    if (child === undefined) break
    if (child.type === 'element' && child.tagName === 'dl') {
      const end = endOfDefinitions(children, at)
      flow.push(...toDefinitions(children.slice(at, end).flatMap(childrenOf), toFlow))
      at = end
      continue
    }
    if (child.type === 'element' && !isPhrasing(child)) {
      flow.push(...toBlocks(child))
      at++
      continue
    }
    let end = at + 1
    while (end < children.length && isPhrasing(children[end])) end++
    flow.push(...toParagraph(children.slice(at, end)))
    at = end
  }
  return flow
}

/** Definition lists that follow each other are one: documentation makes a list of each entry. */
function endOfDefinitions(children: readonly HastContent[], start: number): number {
  let end = start
  for (let next = children[end]; next?.type === 'element' && next.tagName === 'dl'; next = children[end]) end++
  return end
}

const childrenOf = (node: HastContent): ElementContent[] => (node.type === 'element' ? node.children : [])

function toBlocks(node: Element): Flow[] {
  switch (node.tagName) {
    case 'p':
      return toParagraph(node.children)
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [toHeading(node)]
    case 'ul':
    case 'ol':
      return toList(node)
    case 'blockquote':
      return toQuote(node, toFlow)
    case 'pre':
      return [toCode(node)]
    case 'hr':
      return [{ type: 'thematicBreak' }]
    case 'figure':
      return toFigure(node)
    case 'div':
      return toFlow(node.children)
    case 'section':
      return node.properties.dataFootnotes === true ? toFootnotes(node) : toFlow(node.children)
    case 'figcaption':
      return toCaption(node)
    case 'table':
      return toTable(node)
    default:
      return convertByLibrary(node)
  }
}

const levels: Readonly<Record<string, Heading['depth']>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }

function toHeading(node: Element): Heading {
  const children = settleMarks(toPhrasing(node.children))
  return { type: 'heading', depth: levels[node.tagName] ?? 2, children }
}

function toCode(node: Element): Flow {
  const inner = node.children.find((child) => child.type === 'element' && child.tagName === 'code')
  if (inner?.type === 'element' && isMath(inner)) return { type: 'math', meta: null, value: textOf(inner) }
  const { className } = inner?.type === 'element' ? inner.properties : node.properties
  const name = Array.isArray(className) ? className.find((value) => String(value).startsWith('language-')) : undefined
  const lang = name === undefined ? null : String(name).slice('language-'.length)
  return { type: 'code', lang, meta: null, value: textOf(node).replace(/\n$/, '') }
}

/** A list; of items that have headings, such as cards, what is in them: a heading stands in no list. */
function toList(node: Element): Flow[] {
  const items = node.children.flatMap((child) => (child.type === 'element' ? [child] : []))
  if (node.tagName === 'ul' && items.some(isCard)) return items.flatMap((item) => toFlow(item.children))
  const converted = items.flatMap(toItem)
  if (converted.length === 0) return []
  const { start } = node.properties
  return [listOf(converted, node.tagName === 'ol' ? (typeof start === 'number' ? start : 1) : undefined)]
}

/** An item with a heading, or a post with its author. */
const isCard = ({ children }: Element): boolean =>
  children.some((child) => child.type === 'element' && (/^h[1-6]$/.test(child.tagName) || isByline(child)))

const isByline = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) && className.includes('byline')

/** An item; one with nothing but a list in it, whose own line was dropped, gives the items of that list. */
function toItem(node: Element): ListItem[] {
  const children = toFlow(node.children)
  const [only] = children
  if (children.length === 1 && only?.type === 'list') return only.children
  return children.length === 0 ? [] : [markTask(itemOf(children), node)]
}

function toFootnotes({ children }: Element): Flow[] {
  const items = children.flatMap(childrenOf).flatMap((node) => (node.type === 'element' ? [node] : []))
  return items.flatMap((item): FootnoteDefinition[] => {
    const label = String(item.properties.id ?? '').replace(/^fn-/, '')
    const flow = toFlow(item.children)
    return flow.length === 0
      ? []
      : [{ type: 'footnoteDefinition', identifier: label.toLowerCase(), label, children: flow }]
  })
}

/** A quote. Its source, in a figure, is the caption. */
function toFigure({ children }: Element): Flow[] {
  const [quote, caption] = children
  const isSourced =
    children.length === 2 &&
    quote?.type === 'element' &&
    quote.tagName === 'blockquote' &&
    caption?.type === 'element' &&
    caption.tagName === 'figcaption'
  if (!isSourced) return toFlow(children)
  const source = toPhrasing(caption.children)
  const first = source[0]
  const line: PhrasingContent[] = []
  if (first?.type !== 'text' || !/^[-–—―]/.test(first.value)) addText(line, '— ')
  for (const node of source) addNode(line, node)
  return [
    { type: 'blockquote', children: [...toFlow(quote.children), { type: 'paragraph', children: settleMarks(line) }] },
  ]
}

/** A caption, its source with it, is a paragraph in emphasis: set apart from the text that goes on below. */
function toCaption(node: Element): Flow[] {
  const children = toPhrasing(node.children).flatMap(unwrapEmphasis)
  const phrasing = settleMarks([{ type: 'emphasis', children }])
  return phrasing.length === 0 ? [] : [{ type: 'paragraph', children: phrasing }]
}

const unwrapEmphasis = (node: PhrasingContent): PhrasingContent[] => (node.type === 'emphasis' ? node.children : [node])
