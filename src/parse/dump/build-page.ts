import type { Element, ElementContent, Root, Text } from 'hast'
import type { Block, Container, Page } from '../../types.js'
import type { Draft, DraftKind } from './draft.js'

const tagNames: Readonly<Record<DraftKind, string>> = {
  paragraph: 'p',
  heading: 'h2',
  item: 'li',
  quote: 'p',
  caption: 'figcaption',
  code: 'pre',
  row: 'tr',
  verse: 'p',
  turn: 'p',
  byline: 'p',
}

/** Elements that hold a run of drafts of one kind. */
const wrappers: Readonly<Partial<Record<DraftKind, string>>> = { item: 'ul', row: 'table', quote: 'blockquote' }

/** Builds the hast of a dump with its blocks and containers: parents before children, in document order. */
export function buildPage(drafts: readonly Draft[], form: 'markdown' | 'flat'): Page {
  const tree: Root = { type: 'root', children: [] }
  const blocks: Block[] = []
  const containers: Container[] = []
  if (drafts.length > 0) containers.push({ index: 0, node: tree, parent: -1, depth: 0, first: 0, end: drafts.length })
  for (let at = 0; at < drafts.length; ) {
    const end = endOfRun(drafts, at)
    const wrapper = wrapperOf(drafts[at])
    const parent = wrapper === undefined ? 0 : openWrapper({ tree, containers, wrapper, first: at, end })
    for (; at < end; at++) {
      const draft = drafts[at]
      if (draft !== undefined) addBlock({ draft, index: at, parent, blocks, containers })
    }
  }
  const page: Page = { kind: 'text', tree, blocks, containers, flags: [] }
  return form === 'markdown' ? { ...page, markdown: true } : page
}

/** The element that holds a run: a counted list begins with its first number. */
function wrapperOf(draft: Draft | undefined): Element | undefined {
  const tagName = wrappers[draft?.kind ?? 'paragraph']
  if (tagName === undefined) return undefined
  if (draft?.number === undefined) return element(tagName, [])
  return { ...element('ol', []), properties: draft.number === 1 ? {} : { start: draft.number } }
}

/** Drafts of one kind that stand together share a wrapper; a counted list goes on as long as its numbers do. */
function endOfRun(drafts: readonly Draft[], start: number): number {
  const kind = drafts[start]?.kind
  let end = start + 1
  if (kind === undefined || wrappers[kind] === undefined) return end
  while (drafts[end]?.kind === kind && follows(drafts[end - 1], drafts[end])) end++
  return end
}

const follows = (before: Draft | undefined, draft: Draft | undefined): boolean =>
  before?.number === undefined
    ? draft?.number === undefined && before?.list === draft?.list
    : draft?.number === before.number + 1

interface Run {
  readonly tree: Root
  readonly containers: Container[]
  readonly wrapper: Element
  readonly first: number
  readonly end: number
}

function openWrapper({ tree, containers, wrapper: node, first, end }: Run): number {
  tree.children.push(node)
  const index = containers.length
  containers.push({ index, node, parent: 0, depth: 1, first, end })
  return index
}

interface Addition {
  readonly draft: Draft
  readonly index: number
  readonly parent: number
  readonly blocks: Block[]
  readonly containers: Container[]
}

function addBlock({ draft, index, parent, blocks, containers }: Addition): void {
  const leaves = draft.texts.map((value): Text => ({ type: 'text', value }))
  const node = element(draft.level === undefined ? tagNames[draft.kind] : `h${draft.level}`, childrenOf(draft, leaves))
  const outer = containers[parent]
  outer?.node.children.push(node)
  const container = containers.length
  containers.push({ index: container, node, parent, depth: (outer?.depth ?? 0) + 1, first: index, end: index + 1 })
  blocks.push({
    index,
    text: draft.printed ?? (draft.texts.length === 1 ? (draft.texts[0] ?? '') : draft.texts.join(' ')),
    words: draft.words,
    linked: 0,
    leaves,
    container,
    lines: [draft.first, draft.last],
    gap: draft.gap,
  })
}

function childrenOf({ kind, head, name }: Draft, leaves: Text[]): ElementContent[] {
  if (kind === 'byline' || kind === 'turn') return namedLine(leaves, kind, name)
  if (kind === 'row') return leaves.map((leaf) => element(head === true ? 'th' : 'td', [leaf]))
  return kind === 'verse' ? leaves.flatMap((leaf, at) => (at === 0 ? [leaf] : [element('br', []), leaf])) : leaves
}

/** The name in bold. What is said stands below a name with its time behind it. */
function namedLine(leaves: readonly Text[], kind: DraftKind, name: number | undefined): ElementContent[] {
  const line: ElementContent[] = leaves.map((leaf, at) => (at === name ? element('strong', [leaf]) : leaf))
  if (kind === 'turn' && name === 0 && leaves.length > 2) line.splice(2, 0, element('br', []))
  return line
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}
