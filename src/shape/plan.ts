import type { Element, Nodes, Root, Text } from 'hast'
import type { Container, Page, Reason, Role, Verdict } from '../types.js'

/** What of a page is kept, as the walk asks for it. */
export interface Plan {
  readonly isDump: boolean
  /** The role of the kept block that a text node is part of; undefined when it is not kept. */
  roleOf(leaf: Text): Role | undefined
  /** Index of that block. */
  blockOf(leaf: Text): number | undefined
  /** Does this element hold blocks, none of them kept? */
  isDropped(node: Element): boolean
  /** Does this element hold blocks? */
  holdsBlocks(node: Nodes): boolean
  /** Does this element hold blocks, more than half of their words kept? */
  isMainPart(node: Nodes): boolean
  /** How many text nodes are kept in all. */
  readonly leaves: number
  /** Is this text part of a caption that was dropped for its own sake, and so stays where its picture does? */
  isCaption(leaf: Text): boolean
  /** Does this element hold such a caption? */
  holdsCaption(node: Nodes): boolean
}

/** Works out which text nodes and which elements of a page are kept. */
export function planKept(page: Page, verdicts: readonly Verdict[]): Plan {
  const kept = new Map<Text, number>()
  for (const block of page.blocks) {
    const verdict = verdicts[block.index]
    if (verdict?.fate === 'body') for (const leaf of block.leaves) kept.set(leaf, block.index)
  }
  const shares = shareOut(page, verdicts)
  const captions = findCaptions(page, verdicts)
  return {
    isDump: page.kind === 'text' && page.tagged !== true,
    leaves: kept.size,
    roleOf: (leaf) => verdicts[kept.get(leaf) ?? -1]?.role,
    blockOf: (leaf) => kept.get(leaf),
    isDropped: (node) => shares.get(node) === -1,
    holdsBlocks: (node) => shares.has(node),
    isMainPart: (node) => (shares.get(node) ?? 0) > 0.5,
    isCaption: (leaf) => captions.leaves.has(leaf),
    holdsCaption: (node) => captions.nodes.has(node),
  }
}

/** For each container the share of its words that is kept; -1 where no block is. Those inside one that is passed by are left out. */
function shareOut(page: Page, verdicts: readonly Verdict[]): Map<Nodes, number> {
  const { blocks, containers } = page
  const kept = new Float64Array(blocks.length + 1)
  const words = new Float64Array(blocks.length + 1)
  const counts = new Float64Array(blocks.length + 1)
  for (const { index, words: size } of blocks) {
    const isKept = verdicts[index]?.fate === 'body'
    words[index + 1] = (words[index] ?? 0) + size
    kept[index + 1] = (kept[index] ?? 0) + (isKept ? size : 0)
    counts[index + 1] = (counts[index] ?? 0) + (isKept ? 1 : 0)
  }
  const within = (sums: Float64Array, { first, end }: Container): number => (sums[end] ?? 0) - (sums[first] ?? 0)
  const shares = new Map<Nodes, number>()
  let passed = Number.POSITIVE_INFINITY
  for (const container of containers) {
    if (container.depth > passed) continue
    passed = Number.POSITIVE_INFINITY
    const share = within(kept, container) / Math.max(1, within(words, container))
    const dropped =
      within(counts, container) === 0 && !isFigure(container, verdicts) && !sharesLine(container, page, verdicts)
    shares.set(container.node, dropped ? -1 : share)
    if (dropped && isPassedBy(container.node)) passed = container.depth
  }
  return shares
}

/** Does nobody look into this element once it is dropped? Captions may stay with their picture, and rows are counted. */
const isPassedBy = (node: Element | Root): boolean =>
  node.type === 'element' && node.tagName !== 'tr' && !isCaption(node)

/**
 * May a kept block around this container reach into it? `a <em>b<br>c</em>` is two blocks, and the first has half of its
 * text in the element that holds the second.
 */
function sharesLine({ first, end }: Container, { blocks, containers }: Page, verdicts: readonly Verdict[]): boolean {
  for (const index of [first - 1, end]) {
    if (verdicts[index]?.fate !== 'body') continue
    const around = containers[blocks[index]?.container ?? -1]
    if (around !== undefined && around.first <= first && around.end >= end) return true
  }
  return false
}

/** Reasons that speak against a caption, not against its picture. */
const captionReasons = new Set<Reason | undefined>(['low-score', 'repeat', 'metadata', 'outside-main-content'])

/** A figure whose caption was dropped for its own sake. */
function isFigure({ node, first, end }: Container, verdicts: readonly Verdict[]): boolean {
  if (node.type === 'root' || !isFigureElement(node)) return false
  return verdicts.slice(first, end).every(({ fate, reason }) => fate === 'matter' || captionReasons.has(reason))
}

interface Captions {
  readonly nodes: ReadonlySet<Nodes>
  readonly leaves: ReadonlySet<Text>
}

/** Longest caption, in words: what is longer is no caption. */
const longestCaption = 80

/** The captions of figures that the verdicts drop: the benchmarks' truths have none, a reader of the page misses them. */
function findCaptions({ blocks, containers }: Page, verdicts: readonly Verdict[]): Captions {
  const nodes = new Set<Nodes>()
  const leaves = new Set<Text>()
  for (const { node, first, end } of containers) {
    if (node.type === 'root' || !isCaption(node)) continue
    nodes.add(node)
    for (const { index, words, hidden, linked, text, leaves: own } of blocks.slice(first, end)) {
      const verdict = verdicts[index]
      const isOwn = verdict?.fate === 'dropped' && captionReasons.has(verdict.reason) && hidden === undefined
      if (isOwn && words <= longestCaption && linked < text.length) for (const leaf of own) leaves.add(leaf)
    }
  }
  return { nodes, leaves }
}

const isFigureElement = ({ tagName, properties: { className } }: Element): boolean =>
  tagName === 'figure' || (Array.isArray(className) && className.includes('wp-caption'))

const isCaption = ({ tagName, properties: { className } }: Element): boolean =>
  tagName === 'figcaption' || (Array.isArray(className) && className.includes('wp-caption-text'))
