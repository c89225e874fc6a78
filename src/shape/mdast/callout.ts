import type { Element, ElementContent } from 'hast'
import type { Blockquote, Paragraph } from 'mdast'
import type { Flow } from './list.js'

/** The first line of a callout: GitHub and Obsidian make a box of the quote that it begins. */
const alert = /^markdown-alert-(note|tip|important|warning|caution)$/

/** A quote, or the quote that a callout is in Markdown. */
export function toQuote(node: Element, toFlow: (children: readonly ElementContent[]) => Flow[]): Blockquote[] {
  const children = toFlow(node.children)
  const { className } = node.properties
  const names = Array.isArray(className) ? className.map(String) : []
  const kind = names.map((name) => alert.exec(name)?.[1]).find((found) => found !== undefined)
  if (kind === undefined || children.length === 0) return [{ type: 'blockquote', children }]
  const marker = `[!${kind.toUpperCase()}]`
  const [first, ...rest] = children
  if (first?.type !== 'paragraph') return [{ type: 'blockquote', children: [lineOf(marker), ...children] }]
  const line = lineOf(`${marker}\n`)
  const [text, ...others] = first.children
  if (text?.type === 'text') line.children = [{ type: 'text', value: `${marker}\n${text.value}` }, ...others]
  else line.children.push(...first.children)
  return [{ type: 'blockquote', children: [line, ...rest] }]
}

const lineOf = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] })
