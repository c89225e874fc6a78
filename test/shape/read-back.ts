import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import { gfm } from 'micromark-extension-gfm'
import { math } from 'micromark-extension-math'

/**
 * GFM without the second look that `mdast-util-gfm-autolink-literal` takes at texts: it makes links of addresses that are
 * escaped so as to be none, which GitHub does not.
 */
const gfmNodes = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }))

/** Parses Markdown as CommonMark with GFM and formulas between dollars. */
export const readMarkdown = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm(), math()], mdastExtensions: [...gfmNodes, mathFromMarkdown()] })

/** The same, with bare addresses as the text that they are: no brackets were written around them. */
export function readAsWritten(markdown: string): Root {
  const root = readMarkdown(markdown)
  const todo: Nodes[] = [root]
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (!('children' in node)) continue
    for (const [at, child] of node.children.entries()) {
      if (child.type === 'link' && isBareAt(markdown, child))
        Object.assign(child, { type: 'text', value: textOf(child.children) })
      else todo.push(child)
      node.children[at] = child
    }
    joinInPlace(node)
  }
  return root
}

const isBareAt = (markdown: string, { position }: Nodes): boolean =>
  !['[', '<'].includes(markdown.charAt(position?.start.offset ?? 0))

function joinInPlace(node: Nodes): void {
  if (!('children' in node)) return
  const joined: Nodes[] = []
  for (const child of node.children) {
    const last = joined.at(-1)
    if (child.type === 'text' && last?.type === 'text') last.value += child.value
    else joined.push(child)
  }
  Object.assign(node, { children: joined })
}

const fields = ['value', 'url', 'alt', 'depth', 'ordered', 'start', 'lang', 'align', 'checked', 'identifier'] as const

/** A tree as its meaning: no positions, tight lists like loose ones, neighbouring texts joined, bare addresses as the text that they are. */
export function simplify(node: Nodes): Record<string, unknown> {
  if (node.type === 'link' && isBare(node.url, node.children)) return { type: 'text', value: textOf(node.children) }
  const simple: Record<string, unknown> = { type: node.type }
  for (const [field, value] of Object.entries(node)) {
    if (fields.some((name) => name === field) && value !== null && value !== undefined) simple[field] = value
  }
  if ('children' in node) simple.children = joinTexts(node.children.map(simplify))
  return simple
}

const textOf = (children: readonly Nodes[]): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('')

function isBare(url: string, children: readonly Nodes[]): boolean {
  const text = textOf(children)
  return children.every(({ type }) => type === 'text') && [text, `http://${text}`, `mailto:${text}`].includes(url)
}

function joinTexts(nodes: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  const joined: Record<string, unknown>[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text') last.value = `${last.value}${node.value}`
    else joined.push({ ...node })
  }
  return joined
}
