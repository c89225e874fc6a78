import type { Element, Root } from 'hast'

/**
 * What Readability or jsdom go through in quadratic time, and how many of each they are given: at these numbers a page
 * takes some seconds, and at four times as many over a minute. Of 1,497 real pages the largest had 15,797 elements,
 * 1,521 of them in one parent, 938 cells, 502 breaks and 21 frames.
 */
const limits = { elements: 30_000, siblings: 2000, cells: 4000, breaks: 3000, frames: 500 } as const

type Counts = Record<keyof typeof limits, number>

const measured: readonly (keyof Counts)[] = ['elements', 'siblings', 'cells', 'breaks', 'frames']

const kinds = new Map<string, keyof Counts>([
  ['td', 'cells'],
  ['th', 'cells'],
  ['br', 'breaks'],
  ['iframe', 'frames'],
  ['embed', 'frames'],
  ['object', 'frames'],
])

/** A page that Readability is not asked about, because it would take too long. */
export class TooLargeForReadability extends Error {
  override readonly name = 'TooLargeForReadability'

  constructor(what: string, most: number) {
    super(`Readability is asked about pages of at most ${most} ${what}, and this one has more`)
  }
}

/** @throws {TooLargeForReadability} When a page would take Readability more than some seconds. */
export function checkSize(tree: Root): void {
  const counts = countElements(tree)
  for (const what of measured) if (counts[what] > limits[what]) throw new TooLargeForReadability(what, limits[what])
}

function countElements(tree: Root): Counts {
  const counts: Counts = { elements: 0, siblings: 0, cells: 0, breaks: 0, frames: 0 }
  const pending: (Root | Element)[] = [tree]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    let siblings = 0
    for (const child of node.children) {
      if (child.type !== 'element') continue
      siblings += 1
      const kind = kinds.get(child.tagName)
      if (kind !== undefined) counts[kind] += 1
      if (child.children.length > 0) pending.push(child)
    }
    counts.elements += siblings
    counts.siblings = Math.max(counts.siblings, siblings)
  }
  return counts
}
