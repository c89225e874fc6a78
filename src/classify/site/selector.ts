import type { compile, Options } from 'css-select'
import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import { find, html } from 'property-information'
import { UnscrapeError } from '../../errors.js'

type Parent = Element | Root
type Node = RootContent | ElementContent | Root

/** Whether an element is what a selector says. The element's page must have been given to `noteParents`. */
export type Selector = (element: Element) => boolean

/** The part of css-select that is used. */
let compiler: typeof compile | undefined

/** Loads what selectors are made ready with: once a process, and only where there are any. */
export async function loadSelectors(): Promise<void> {
  compiler ??= (await import('css-select')).compile
}

/** Selectors that are kept ready; a user has some, a hostile configuration as many as it likes. */
const MOST = 1000
const ready = new Map<string, Selector>()

/** The element around each node, which hast does not say, of the pages that selectors are asked about. */
const parents = new WeakMap<Node, Parent>()

/**
 * Makes a CSS selector ready to be asked.
 * @throws {UnscrapeError} `E_USAGE` when it is none.
 * @throws {Error} when `loadSelectors` was not awaited.
 */
export function selectorOf(text: string): Selector {
  const known = ready.get(text)
  if (known !== undefined) return known
  const selector = compileSelector(text)
  if (ready.size < MOST) ready.set(text, selector)
  return selector
}

function compileSelector(text: string): Selector {
  if (compiler === undefined) throw new Error('Expected `loadSelectors()` to be awaited before the first selector')
  if (text.trim() === '') throw new UnscrapeError('E_USAGE', 'Expected a CSS selector, not ``')
  try {
    return compiler<Node, Element>(text, { adapter })
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new UnscrapeError('E_USAGE', `Expected a CSS selector, not \`${text}\`: ${message}`, { cause })
  }
}

/** Notes what is inside what, so that selectors can ask for what stands around an element or beside it. */
export function noteParents(tree: Root): void {
  const open: Parent[] = [tree]
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    for (const list of parent.type === 'element' && parent.content !== undefined
      ? [parent, parent.content]
      : [parent]) {
      for (const child of list.children) {
        parents.set(child, parent)
        if (child.type === 'element') open.push(child)
      }
    }
  }
}

const adapter: NonNullable<Options<Node, Element>['adapter']> = {
  isTag: (node): node is Element => node.type === 'element',
  getAttributeValue: ({ properties }, name) => attributeOf(properties[find(html, name).property]),
  hasAttrib: ({ properties }, name) => attributeOf(properties[find(html, name).property]) !== undefined,
  getName: ({ tagName }) => tagName,
  getChildren: (node) => ('children' in node ? node.children : []),
  getParent: (element) => parents.get(element) ?? null,
  getSiblings: (node) => parents.get(node)?.children ?? [node],
  getText: textOf,
  removeSubsets: (nodes) => nodes,
}

/** What an attribute says in the source, more or less: hast keeps lists and numbers. */
function attributeOf(value: Element['properties'][string]): string | undefined {
  if (value === undefined || value === null || value === false) return undefined
  if (value === true) return ''
  return typeof value === 'object' ? value.join(' ') : String(value)
}

function textOf(node: Node): string {
  const texts: string[] = []
  const open: Node[] = [node]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (isText(next)) texts.push(next.value)
    else if ('children' in next) for (const child of next.children.toReversed()) open.push(child)
  }
  return texts.join('')
}

const isText = (node: Node): node is Text => node.type === 'text'
