import type { Element } from 'hast'
import { TAG } from '../../words/html/tags.js'
import type { Facts } from './features/facts.js'

/** More titles than this say nothing. */
const MOST_TITLES = 6

/** The titles that a page's head gives: `<title>`, Open Graph, Twitter. */
function headTitles(nodes: readonly Element[]): string[] {
  const titles: string[] = []
  for (const node of nodes) {
    if (node.tagName === 'title') {
      for (const child of node.children) if (child.type === 'text') titles.push(child.value)
    } else if (node.tagName === 'meta') {
      const name = node.properties.property ?? node.properties.name
      const isTitle = name === 'og:title' || name === 'twitter:title'
      if (isTitle && typeof node.properties.content === 'string') titles.push(node.properties.content)
    }
  }
  return titles
    .slice(0, MOST_TITLES)
    .map(foldTitle)
    .filter((title) => title !== '')
}

/** Letters and digits alone, in lower case, words apart by one space. */
const foldTitle = (text: string): string =>
  text
    .slice(0, 500)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * The block that prints the page's title: an `<h1>`, or a lesser heading, that the head's titles name; else the only
 * `<h1>` that stands before half of the page's prose. -1 when no block clearly does.
 */
export function findTitleBlock({ page, head, elements, sums, region }: Facts): number {
  const titles = headTitles(head)
  const firsts: number[] = []
  let named = -1
  let namedForce = 0
  for (const { index, text, container, hidden } of page.blocks) {
    const outer = elements.outer[container] ?? 0
    const tag = elements.tag[outer] ?? 0
    if (tag < TAG.h1 || tag > TAG.h4 || hidden !== undefined) continue
    if (tag === TAG.h1) firsts.push(index)
    if (text.length > 400) continue
    const force = nameForce(foldTitle(text), titles) + (tag === TAG.h1 ? 1 : 0) + (region.level[container] ?? 0) / 10
    if (force >= 2 && force > namedForce) {
      named = index
      namedForce = force
    }
  }
  if (named >= 0) return named
  const only = firsts.length === 1 ? (firsts[0] ?? -1) : -1
  const massBefore = only < 0 ? 1 : (sums.mass[only] ?? 0) / Math.max(1, sums.mass[page.blocks.length] ?? 0)
  return massBefore < 0.5 ? only : -1
}

/** 3: the same; 2: one begins with or holds the other and is not much shorter; 0: no. */
function nameForce(text: string, titles: readonly string[]): number {
  let force = 0
  for (const title of titles) {
    if (title === text) return 3
    const [short, long] = text.length < title.length ? [text, title] : [title, text]
    if (short.length >= 12 && long.includes(short)) force = 2
    else if (short.length >= 4 && short.length * 2 > long.length && long.includes(short)) force = 2
  }
  return force
}
