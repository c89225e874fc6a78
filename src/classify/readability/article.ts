import { Readability } from '@mozilla/readability'
import type { Text } from 'hast'
import { MARK, type MarkedDocument } from './build.js'

/** The text nodes of our tree that Readability takes for the article; none when it finds no article. */
export function findArticle({ document, leaves }: MarkedDocument): Set<Text> {
  const article = new Readability<Node>(document, { serializer: (node) => node }).parse()?.content
  const found = new Set<Text>()
  if (!article) return found
  const next = new Uint32Array(leaves.length)
  const texts = document.createTreeWalker(article, 4)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const mark = markOf(node)
    if (mark >= 0) next[mark] = claim(leaves[mark] ?? [], next[mark] ?? 0, node.nodeValue ?? '', found)
  }
  return found
}

/** Number of the element that the text stood in: Readability may have put others between. */
function markOf(node: Node): number {
  for (let around = node.parentElement; around !== null; around = around.parentElement) {
    const mark = around.getAttribute(MARK)
    if (mark !== null) return Number(mark)
  }
  return -1
}

/**
 * Claims the leaf that a text of the article is, or the leaves: what stood apart runs together where the page was parsed
 * anew after something between was removed. Texts come in the order of the leaves, of which some may be missing.
 * @returns where to look for the next one.
 */
function claim(leaves: readonly Text[], from: number, text: string, found: Set<Text>): number {
  let rest = text.trim()
  let next = from
  for (let at = from; at < leaves.length && rest !== ''; at++) {
    const leaf = leaves[at]
    const value = leaf?.value.trim() ?? ''
    if (leaf === undefined || !rest.startsWith(value)) continue
    found.add(leaf)
    rest = rest.slice(value.length).trimStart()
    next = at + 1
  }
  return next
}
