import type { Page } from '../../../types.js'
import { TAG, WITHIN } from '../../../words/html/tags.js'
import type { Elements } from './elements.js'
import type { Texts } from './texts.js'

/** Where the headings of a page are, by block. */
export interface Headings {
  /** 1 to 4 (for h4 to h6) in a heading, else 0; `<b>` and ARIA headings count as 5. */
  readonly level: Uint8Array
  /** The last heading before the block (itself not counting), or -1; and the next one, or the number of blocks. */
  readonly before: Int32Array
  readonly after: Int32Array
  /** The block that looks most like the page's headline, or -1. */
  readonly headline: number
}

export function readHeadings(page: Page, elements: Elements, texts: Texts): Headings {
  const size = page.blocks.length
  const level = new Uint8Array(size)
  const before = new Int32Array(size)
  const after = new Int32Array(size)
  for (const { index, container } of page.blocks) level[index] = levelOf(elements, container)
  let last = -1
  for (let at = 0; at < size; at++) {
    before[at] = last
    if ((level[at] ?? 0) > 0) last = at
  }
  let next = size
  for (let at = size - 1; at >= 0; at--) {
    after[at] = next
    if ((level[at] ?? 0) > 0) next = at
  }
  return { level, before, after, headline: findHeadline(page, level, texts) }
}

function levelOf(elements: Elements, container: number): number {
  const tag = elements.tag[elements.outer[container] ?? 0] ?? 0
  if (tag >= TAG.h1 && tag <= TAG.h4) return tag - TAG.h1 + 1
  return (elements.within[container] ?? 0) & WITHIN.heading ? 5 : 0
}

/** The visible heading that shares most with the page's title; an `<h1>` is worth two words more. */
function findHeadline(page: Page, level: Uint8Array, texts: Texts): number {
  let best = -1
  let bestPoints = 0
  for (const { index, hidden } of page.blocks) {
    const own = level[index] ?? 0
    const words = texts.words[index] ?? 0
    if (own === 0 || words === 0 || words > 40 || hidden !== undefined) continue
    const points =
      ((texts.titled[index] ?? 0) * (texts.titled[index] ?? 0)) / words + (own === 1 ? 2 : own === 2 ? 0.5 : 0)
    if (points > bestPoints) {
      best = index
      bestPoints = points
    }
  }
  return best
}
