// @ts-check
/** Markdown read back with the parsers of the unified project, to be compared with the tree it was written from. */
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import { gfm } from 'micromark-extension-gfm'
import { math } from 'micromark-extension-math'

/** @typedef {import('mdast').Nodes} Nodes */
/** @typedef {import('mdast').Root} Root */

/**
 * GFM without the second look that `mdast-util-gfm-autolink-literal` takes at texts: it makes links of addresses that are
 * escaped so as to be none, which GitHub does not.
 */
const gfmNodes = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }))

/**
 * Parses Markdown as CommonMark with GFM and formulas between dollars.
 * @param {string} markdown
 * @returns {Root}
 */
export const readMarkdown = (markdown) =>
  fromMarkdown(markdown, { extensions: [gfm(), math()], mdastExtensions: [...gfmNodes, mathFromMarkdown()] })

/**
 * The same, with bare addresses as the text that they are: no brackets were written around them.
 * @param {string} markdown
 * @returns {Root}
 */
export function readAsWritten(markdown) {
  const root = readMarkdown(markdown)
  /** @type {Nodes[]} */
  const todo = [root]
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (!('children' in node)) continue
    const children = node.children.map((child) =>
      child.type === 'link' && isBareAt(markdown, child) ? { type: 'text', value: textOf(child.children) } : child,
    )
    Object.assign(node, { children })
    todo.push(...node.children.filter(({ type }) => type !== 'text'))
    joinTextNodes(node)
  }
  return root
}

/**
 * @param {string} markdown
 * @param {Nodes} node
 */
const isBareAt = (markdown, { position }) => !['[', '<'].includes(markdown.charAt(position?.start.offset ?? 0))

/** @param {{children: Nodes[]}} node */
function joinTextNodes(node) {
  /** @type {Nodes[]} */
  const joined = []
  for (const child of node.children) {
    const last = joined.at(-1)
    if (child.type === 'text' && last?.type === 'text') last.value += child.value
    else joined.push(child)
  }
  Object.assign(node, { children: joined })
}

const fields = ['value', 'url', 'alt', 'depth', 'ordered', 'start', 'lang', 'align', 'checked', 'identifier']

/**
 * A tree as its meaning: no positions, tight lists like loose ones, neighbouring texts joined, bare addresses as the text
 * that they are.
 * @param {Nodes} node
 * @returns {Record<string, unknown>}
 */
export function simplify(node) {
  if (node.type === 'link' && isBare(node.url, node.children)) return { type: 'text', value: textOf(node.children) }
  /** @type {Record<string, unknown>} */
  const simple = { type: node.type }
  for (const [field, value] of Object.entries(node)) {
    if (fields.includes(field) && value !== null && value !== undefined) simple[field] = value
  }
  if ('children' in node) simple.children = joinTexts(node.children.map(simplify))
  return simple
}

/**
 * @param {readonly Nodes[]} children
 * @returns {string}
 */
const textOf = (children) => children.map((child) => (child.type === 'text' ? child.value : '')).join('')

/**
 * @param {string} url
 * @param {readonly Nodes[]} children
 */
function isBare(url, children) {
  const text = textOf(children)
  return children.every(({ type }) => type === 'text') && [text, `http://${text}`, `mailto:${text}`].includes(url)
}

/** @param {readonly Record<string, unknown>[]} nodes */
function joinTexts(nodes) {
  /** @type {Record<string, unknown>[]} */
  const joined = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text') last.value = `${last.value}${node.value}`
    else joined.push({ ...node })
  }
  return joined
}
