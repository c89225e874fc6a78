import type { List, ListItem, Nodes, Root } from 'mdast'
import { escapeText } from './escape.js'

/**
 * Writes a tree of nothing but runs of text, in paragraphs, headings and lists of them, as most dumps are: without the library, which sets itself up anew for each tree.
 * Writes the same; undefined for any other tree.
 */
export function writePlain({ children }: Root): string | undefined {
  const written: string[] = []
  let lastMark: string | undefined
  for (const child of children) {
    const mark: string | undefined = child.type === 'list' ? markOf(child, lastMark) : undefined
    const block = child.type === 'list' ? writeList(child, mark ?? '') : writeLone(child)
    if (block === undefined) return undefined
    written.push(block)
    lastMark = mark
  }
  const text = written.join('\n\n')
  return text === '' ? '' : `${text}\n`
}

/** Lists that follow each other are told apart by their marks. */
function markOf({ ordered }: List, before: string | undefined): string {
  if (ordered) return before === '.' ? ')' : '.'
  return before === '-' ? '*' : '-'
}

/** Items of one run of text need no blank lines between them. */
function writeList(list: List, mark: string): string | undefined {
  const items: string[] = []
  for (const [at, item] of list.children.entries()) {
    const text = textOfItem(item)
    if (text === undefined) return undefined
    items.push(`${list.ordered ? (list.start ?? 1) + at : ''}${mark} ${text}`)
  }
  return items.join('\n')
}

/** An item that is one run of text and no task. */
function textOfItem({ children, checked }: ListItem): string | undefined {
  const [only] = children
  if (only?.type !== 'paragraph' || children.length > 1 || typeof checked === 'boolean') return undefined
  return writeLone(only)
}

/** A paragraph or a heading that is one run of text, outside of quotations; undefined for any other block. */
export function writeLone(node: Nodes): string | undefined {
  if (node.type !== 'paragraph' && node.type !== 'heading') return undefined
  const [only] = node.children
  if (only?.type !== 'text' || node.children.length > 1) return undefined
  if (node.type === 'paragraph') return escapeText(oneLine(only.value), loneLine)
  return isPlainHeading.test(only.value)
    ? `${'#'.repeat(node.depth)} ${escapeText(only.value, headingLine)}`
    : undefined
}

/** A heading of several lines, or one that begins with a space, is the library's. */
const isPlainHeading = /^\S.*$/

const inLine = { inLabel: false, inCell: false, dollars: false }
const loneLine = { ...inLine, before: '\n', after: '\n', inHeading: false, alone: true }
const headingLine = { ...inLine, before: '# ', after: '\n', inHeading: true, alone: false }

/** A text without the ends of its lines. */
export const oneLine = (value: string): string =>
  value.includes('\n') || value.includes('\r') ? value.split(/[\r\n]+/).join(' ') : value
