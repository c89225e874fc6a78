import type { Element, ElementContent, RootContent as HastContent } from 'hast'
import type { Delete, Emphasis, PhrasingContent, Strong } from 'mdast'
import { type InlineMath, isMath } from './math.js'
import { toScript } from './script.js'

const names = new Set(['a', 'em', 'strong', 'del', 'code', 'sub', 'sup', 'q', 'br', 'img', 'input'])

/** Does this node stand in a line of text? */
export const isPhrasing = (node: HastContent | undefined): boolean =>
  node !== undefined && (node.type === 'text' || (node.type === 'element' && names.has(node.tagName)))

/** Converts what stands in a line of text. */
export function toPhrasing(children: readonly HastContent[]): PhrasingContent[] {
  const phrasing: PhrasingContent[] = []
  // The last piece of text alone is looked at: reading the end of a text that still grows would copy it each time.
  let before = ''
  for (const child of children) {
    if (child.type === 'text') {
      addText(phrasing, child.value)
      before = child.value
    } else if (child.type === 'element') {
      for (const node of convert(child, before)) {
        addNode(phrasing, node)
        before = node.type === 'text' ? node.value : ''
      }
    }
  }
  return phrasing
}

/** Adds a node, to the one before it where both are of a kind: `**a****b**` would be neither. */
export function addNode(phrasing: PhrasingContent[], node: PhrasingContent): void {
  const last = phrasing.at(-1)
  if (node.type === 'text') addText(phrasing, node.value)
  else if (node.type === 'inlineMath' && last?.type === 'inlineMath') phrasing.push({ type: 'text', value: ' ' }, node)
  else if (node.type === 'inlineCode' && last?.type === 'inlineCode') last.value += node.value
  else if (isMarked(node) && last?.type === node.type) for (const child of node.children) addNode(last.children, child)
  else phrasing.push(node)
}

/** Adds text, to the text before it if there is one. */
export function addText(phrasing: PhrasingContent[], value: string): void {
  const last = phrasing.at(-1)
  if (last?.type === 'text') last.value += value
  else if (value !== '') phrasing.push({ type: 'text', value })
}

export type Marked = Emphasis | Strong | Delete

export const isMarked = (node: PhrasingContent): node is Marked =>
  node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete'

/** @param before the text that it follows. */
function convert(node: Element, before: string): PhrasingContent[] {
  switch (node.tagName) {
    case 'a':
      return toLink(node)
    case 'em':
      return [{ type: 'emphasis', children: toPhrasing(node.children) }]
    case 'strong':
      return [{ type: 'strong', children: toPhrasing(node.children) }]
    case 'del':
      return [{ type: 'delete', children: toPhrasing(node.children) }]
    case 'code':
      return isMath(node) ? [toInlineMath(node)] : toInlineCode(node)
    case 'br':
      return [{ type: 'break' }]
    case 'img':
      return toImage(node)
    case 'input':
      return []
    case 'sub':
    case 'sup':
      if (typeof node.properties.dataFootnoteRef === 'string') return [toReference(node.properties.dataFootnoteRef)]
      return toRaised(node, before)
    case 'q':
      return [{ type: 'text', value: '“' }, ...toPhrasing(node.children), { type: 'text', value: '”' }]
    default:
      return toPhrasing(node.children)
  }
}

function toLink(node: Element): PhrasingContent[] {
  const { href } = node.properties
  const children = toPhrasing(node.children)
  return typeof href === 'string' && children.length > 0
    ? [{ type: 'link', url: href, title: null, children }]
    : children
}

function toImage({ properties: { src, alt } }: Element): PhrasingContent[] {
  if (typeof src !== 'string') return []
  return [{ type: 'image', url: src, title: null, alt: typeof alt === 'string' ? alt : '' }]
}

/** Code, a piece for each of its lines: code in a line has no breaks. */
const toInlineCode = (node: Element): PhrasingContent[] =>
  linesOf(node).flatMap((value, at): PhrasingContent[] => [
    ...(at === 0 ? [] : [{ type: 'break' } as const]),
    ...(value === '' ? [] : [{ type: 'inlineCode', value } as const]),
  ])

/** The lines of an element that `<br>` parts, without the white space around them. */
export function linesOf({ children }: Element): string[] {
  const lines = ['']
  for (const child of children) {
    if (child.type === 'element' && child.tagName === 'br') lines.push('')
    else
      lines.push(
        (lines.pop() ?? '') + (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''),
      )
  }
  return lines.length === 1 ? lines : lines.map((line) => line.trim())
}

const toInlineMath = (node: Element): InlineMath => ({ type: 'inlineMath', value: textOf(node) })

const toReference = (label: string): PhrasingContent => ({
  type: 'footnoteReference',
  identifier: label.toLowerCase(),
  label,
})

/** Raised and lowered text keeps apart from the text before it: 10² is not 102. */
function toRaised(node: Element, before: string): PhrasingContent[] {
  const children = toPhrasing(node.children)
  const [only] = children
  if (children.length !== 1 || only?.type !== 'text') return children
  const value = toScript({ value: only.value, before: before.slice(-1), raised: node.tagName === 'sup' })
  return [{ type: 'text', value: isScript(before.slice(-1)) && isScript(value.charAt(0)) ? ` ${value}` : value }]
}

/** Two numbers beside each other, as of two notes, are not one. */
const isScript = (char: string): boolean => /^[⁰¹²³⁴-⁹₀-₉]$/.test(char)

/** All text inside an element. */
export function textOf(node: Element): string {
  let text = ''
  const todo: ElementContent[] = [...node.children].reverse()
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (next.type === 'text') text += next.value
    else if (next.type === 'element') for (const child of [...next.children].reverse()) todo.push(child)
  }
  return text
}
