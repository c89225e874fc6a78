import type { Element, RootContent as HastContent } from 'hast'
import type { Heading, List, ListItem, PhrasingContent } from 'mdast'
import { convertByLibrary } from './by-library.js'
import { toDefinitions } from './definitions.js'
import { type Flow, itemOf, listOf } from './list.js'
import { toParagraph } from './paragraph.js'
import { isPhrasing, textOf, toPhrasing } from './phrasing.js'
import { settleMarks } from './settle-marks.js'
import { toTable } from './table.js'

/** Converts children of an element that holds blocks; text that stands between them becomes paragraphs. */
export function toFlow(children: readonly HastContent[]): Flow[] {
  const flow: Flow[] = []
  for (let at = 0; at < children.length; ) {
    const child = children[at]
    if (child === undefined) break
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
      return [{ type: 'blockquote', children: toFlow(node.children) }]
    case 'pre':
      return [toCode(node)]
    case 'hr':
      return [{ type: 'thematicBreak' }]
    case 'figure':
      return toFlow(node.children)
    case 'figcaption':
      return toCaption(node)
    case 'table':
      return toTable(node)
    case 'dl':
      return toDefinitions(node, toFlow)
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
  const { className } = inner?.type === 'element' ? inner.properties : node.properties
  const name = Array.isArray(className) ? className.find((value) => String(value).startsWith('language-')) : undefined
  const lang = name === undefined ? null : String(name).slice('language-'.length)
  return { type: 'code', lang, meta: null, value: textOf(node).replace(/\n$/, '') }
}

function toList(node: Element): List[] {
  const items = node.children.flatMap((child) => (child.type === 'element' ? toItem(child) : []))
  if (items.length === 0) return []
  const { start } = node.properties
  return [listOf(items, node.tagName === 'ol' ? (typeof start === 'number' ? start : 1) : undefined)]
}

function toItem(node: Element): ListItem[] {
  const children = toFlow(node.children)
  return children.length === 0 ? [] : [itemOf(children)]
}

/** A caption, its source with it, is a paragraph in emphasis: set apart from the text that goes on below. */
function toCaption(node: Element): Flow[] {
  const children = toPhrasing(node.children).flatMap(unwrapEmphasis)
  const phrasing = settleMarks([{ type: 'emphasis', children }])
  return phrasing.length === 0 ? [] : [{ type: 'paragraph', children: phrasing }]
}

const unwrapEmphasis = (node: PhrasingContent): PhrasingContent[] => (node.type === 'emphasis' ? node.children : [node])
