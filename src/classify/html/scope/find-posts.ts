import type { Container } from '../../../types.js'
import { PART } from '../../../words/html/part-names.js'
import { TAG } from '../../../words/html/tags.js'
import type { Facts } from '../features/facts.js'
import { prefixSums, type Sums } from '../features/sums.js'
import { postLineOf } from './post-line.js'

/** Words of text that is kept from which an element can be a post. */
const SHORTEST = 8

/** Elements that stand side by side, each with text that is kept and a line that says who wrote it or when. */
export interface Posts {
  readonly members: readonly Container[]
  /** Share of all the text that is kept which stands in them. */
  readonly share: number
  /** Whether they are called posts, messages or the like. */
  readonly named: boolean
  /** Whether most of them have a linked heading, as what leads to another page does. */
  readonly cards: boolean
}

/** Finds the posts of a page: of the elements of one kind and place, those that hold the most of what is kept. */
export function findPosts(facts: Facts, isKept: (index: number) => boolean): Posts | undefined {
  const { page, vocabulary } = facts
  const lines = prefixSums(page.blocks.map((block) => (postLineOf(facts, block) === undefined ? 0 : 1)))
  const kept = prefixSums(page.blocks.map(({ index, words }) => (isKept(index) && words > 3 ? words : 0)))
  const headings = prefixSums(
    page.blocks.map(({ container, linked }) => (linked > 0 && isHeading(facts, container) ? 1 : 0)),
  )
  let best: readonly Container[] = []
  let most = 0
  for (const group of groups(facts, lines, kept)) {
    if (group.length < 2) continue
    const words = group.reduce((sum, member) => sum + within(kept, member), 0)
    if (words <= most) continue
    best = group
    most = words
  }
  if (most === 0) return undefined
  return {
    members: best,
    share: most / Math.max(1, kept[page.blocks.length] ?? 0),
    named: best.some(({ index }) => ((vocabulary.ownParts[index] ?? 0) & PART.post) !== 0),
    cards: best.filter((member) => within(headings, member) > 0).length * 2 > best.length,
  }
}

/** The elements that may be posts, those together that share their parent, their tag and their first class. */
function groups({ page }: Facts, lines: Sums, kept: Sums): Iterable<Container[]> {
  const found = new Map<string, Container[]>()
  for (const container of page.containers) {
    const { node, parent } = container
    if (node.type !== 'element' || within(lines, container) === 0 || within(kept, container) < SHORTEST) continue
    const { className } = node.properties
    const key = `${parent} ${node.tagName} ${Array.isArray(className) ? className[0] : ''}`
    const group = found.get(key)
    if (group === undefined) found.set(key, [container])
    else group.push(container)
  }
  return found.values()
}

const within = (sums: Sums, { first, end }: Container): number => (sums[end] ?? 0) - (sums[first] ?? 0)

function isHeading({ elements }: Facts, container: number): boolean {
  const tag = elements.tag[elements.outer[container] ?? 0] ?? 0
  return tag >= TAG.h1 && tag <= TAG.h4
}
