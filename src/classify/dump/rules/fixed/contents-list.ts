import { headsContents } from '../../../../words/contents-headings.js'
import { elementOf } from '../../view/element-of.js'
import type { DumpView } from '../../view/view.js'
import type { DumpRule } from '../rule.js'

/** Entries of a list of contents at most. */
const MOST = 60

/** A heading that stands on a page more often is furniture. */
const COPIES = 2

/** A list of contents with its heading: each entry stands again further down, as a heading. The last of them stands beside the text. */
export const contentsList: DumpRule = {
  name: 'contents-list',
  reason: 'navigation',
  worth: [0, -4],
  sort(view, bins) {
    let headings: Map<number, number> | undefined
    for (let block = 0; block + 2 < view.size; block++) {
      if ((view.copies[block] ?? 1) > COPIES || !headsContents(view.page.blocks[block]?.text ?? '')) continue
      headings ??= headingsOf(view)
      let end = block + 1
      while (end <= block + MOST && (headings.get(view.print[end] ?? 0) ?? -1) > end) end++
      // One entry may be the headline, or a button above it.
      if (end - block > 2) bins.fill(1, block, end)
    }
  },
}

/** Where each heading stands last. */
function headingsOf({ page, print, size }: DumpView): Map<number, number> {
  const found = new Map<number, number>()
  for (let block = 0; block < size; block++) {
    if (/^h[1-6]$/.test(elementOf(page, block).node?.tagName ?? '')) found.set(print[block] ?? 0, block)
  }
  return found
}
