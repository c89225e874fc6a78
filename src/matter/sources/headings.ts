import type { Element, Nodes } from 'hast'
import { foldSpace } from '../../text/fold.js'
import { textOf } from './nodes.js'
import { inside, type Sighting } from './sightings.js'

/** A heading that may be the page's headline. */
export interface Heading {
  readonly text: string
  /** 1 for `<h1>`, 2 for others. */
  readonly rank: number
  /** The text without its first parts: what is left when those are a kicker. */
  readonly tails: readonly string[]
  readonly node: Element
  readonly place: 'open' | 'aside' | 'hidden'
}

/** A heading longer than this is a paragraph. */
const longest = 400

/** The headings of a page, likeliest first: `<h1>` before others, those in the open before those in an aside or hidden. Each text once. */
export function readHeadings(headlines: readonly Sighting[]): Heading[] {
  const order = (sighting: Sighting) =>
    (sighting.node.tagName === 'h1' ? 0 : 4) +
    ((sighting.where & (inside.aside | inside.elsewhere | inside.hidden)) === 0 ? 0 : 2)
  const seen = new Set<string>()
  return headlines
    .toSorted((a, b) => order(a) - order(b))
    .map(({ node, where }) => readHeading(node, where))
    .filter(({ text }) => {
      if (text === '' || text.length > longest || seen.has(text)) return false
      seen.add(text)
      return true
    })
}

function readHeading(node: Element, where: number): Heading {
  const text = foldSpace(textOf(node)).replace(/\s*[¶§#]$/, '')
  const place =
    (where & inside.hidden) !== 0 ? 'hidden' : (where & (inside.aside | inside.elsewhere)) !== 0 ? 'aside' : 'open'
  return { text, rank: node.tagName === 'h1' ? 1 : 2, tails: readTails(node, text), node, place }
}

/** A kicker is one or two parts. */
const kickerParts = 3

function readTails(node: Element, text: string): string[] {
  const parts = leafTexts(node)
  const tails = parts.slice(1, 1 + kickerParts).map((_, index) => foldSpace(parts.slice(index + 1).join('')))
  const mark = text.search(/\s[|–—/:·-]\s|:\s/)
  return mark > 0 ? [...tails, text.slice(mark + 1).replace(/^[|–—/:·-]?\s+/, '')] : tails
}

/** The texts inside a heading, as its elements divide it. */
function leafTexts(root: Element): string[] {
  const texts: string[] = []
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node !== undefined && texts.length < 50; node = stack.pop()) {
    if (node.type === 'text' && node.value.trim() !== '') texts.push(node.value)
    else if (node.type === 'element')
      for (let i = node.children.length - 1; i >= 0; i--) pushChild(stack, node.children[i])
  }
  return texts
}

const pushChild = (stack: Nodes[], child: Nodes | undefined): void => {
  if (child !== undefined) stack.push(child)
}
