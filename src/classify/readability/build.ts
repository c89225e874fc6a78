import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import { firstVisible } from '../../text/visible.js'
import { setAttributes } from './attributes.js'
import { emptyDocument } from './document.js'

/**
 * Attribute that gives an element with text its number. Readability copies nodes, renames them and, when it tries again,
 * parses the page anew, so that the nodes themselves cannot be followed; an attribute can.
 */
export const MARK = 'data-unscrape-leaves'

/** A document for Readability, and what its marks stand for. */
export interface MarkedDocument {
  readonly document: Document
  /** The text nodes that are children of each marked element, by its number. */
  readonly leaves: readonly (readonly Text[])[]
}

/** Elements that are left out: their text is never shown, and a style sheet costs a second a megabyte. */
const left = new Set(['style', 'template', 'noembed', 'noframes'])

/** Elements that are built without what is in them. */
const emptied = new Set(['svg', 'iframe'])

/** A tag name that any DOM accepts; hostile pages have others. */
const validName = /^[a-z][a-z0-9_.-]*$/i

interface Task {
  readonly from: readonly (RootContent | ElementContent)[]
  readonly to: globalThis.Element
  at: number
  /** The text nodes met among the children that show something. */
  readonly texts: Text[]
}

/** Builds a document that equals a tree, without style sheets. */
export async function buildDocument(tree: Root): Promise<MarkedDocument> {
  const document = await emptyDocument()
  const html = tree.children.find((node) => node.type === 'element' && node.tagName === 'html')
  if (html?.type !== 'element') return { document, leaves: fill(document, document.body, tree.children) }
  const root = document.createElement('html')
  setAttributes(root, html.properties)
  document.replaceChild(root, document.documentElement)
  return { document, leaves: fill(document, root, html.children) }
}

function fill(document: Document, root: globalThis.Element, children: Task['from']): Text[][] {
  const leaves: Text[][] = []
  const tasks: Task[] = [{ from: children, to: root, at: 0, texts: [] }]
  for (let task = tasks.at(-1); task !== undefined; task = tasks.at(-1)) {
    const node = task.from[task.at++]
    if (node === undefined) finish(tasks, leaves)
    else if (node.type === 'text') addText(document, task, node, leaves)
    else if (node.type === 'element' && isWanted(node)) addElement(document, tasks, task.to, node)
  }
  return leaves
}

function addText(document: Document, { to, texts }: Task, node: Text, leaves: Text[][]): void {
  const text = document.createTextNode(node.value)
  // Blank text needs no mark: an element that holds nothing but another one may give it its attributes.
  const marked = firstVisible(node.value) >= 0
  if (marked && to.localName === 'div') to.appendChild(wrap(document, text, leaves.push([node]) - 1))
  else to.appendChild(text)
  if (marked && to.localName !== 'div') texts.push(node)
}

/** Readability puts paragraphs around the text of a `<div>` and throws the `<div>` away, so the text has its own mark. */
function wrap(document: Document, text: globalThis.Text, mark: number): globalThis.Element {
  const span = document.createElement('span')
  span.setAttribute(MARK, String(mark))
  span.appendChild(text)
  return span
}

function addElement(document: Document, tasks: Task[], parent: globalThis.Element, node: Element): void {
  const element = document.createElement(validName.test(node.tagName) ? node.tagName : 'span')
  setAttributes(element, node.properties)
  parent.appendChild(element)
  if (!emptied.has(node.tagName)) tasks.push({ from: node.children, to: element, at: 0, texts: [] })
}

function finish(tasks: Task[], leaves: Text[][]): void {
  const done = tasks.pop()
  if (done === undefined || done.texts.length === 0) return
  done.to.setAttribute(MARK, String(leaves.length))
  leaves.push(done.texts)
}

/** Of the scripts only JSON-LD is wanted: Readability reads the title there. */
const isWanted = ({ tagName, properties }: Element): boolean =>
  tagName === 'script' ? properties.type === 'application/ld+json' : !left.has(tagName)
