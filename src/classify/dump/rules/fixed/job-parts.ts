import { headsJob } from '../../../../words/job-headings.js'
import { bits, furniture } from '../../view/books.js'
import type { DumpView } from '../../view/view.js'
import type { DumpRule } from '../rule.js'

/** Parts with such headings that a page has at least; lines of each, at least and at most. */
const PARTS = 2
const FEWEST = 2
const MOST = 20

/** What ends a part. */
const ends = furniture | bits.search

/** The parts of an advertisement for a job: headings with a list below each, which look like menus where there is little prose around them. */
export const jobParts: DumpRule = {
  name: 'job-parts',
  reason: 'low-score',
  worth: [0, 3],
  sort(view, bins) {
    const { page, size, words, copies } = view
    const parts: { readonly first: number; readonly end: number }[] = []
    const said = new Set<number>()
    for (let block = 0; block + FEWEST < size; block++) {
      if ((words[block] ?? 0) > 6 || (copies[block] ?? 1) > 2 || !headsJob(page.blocks[block]?.text ?? '')) continue
      const end = endOfPart(view, block + 1)
      if (end - block <= FEWEST) continue
      parts.push({ first: block, end })
      said.add(view.print[block] ?? 0)
    }
    if (said.size >= PARTS) for (const { first, end } of parts) bins.fill(1, first, end)
  },
}

/** Index after the lines below a heading: up to the next one or to what is furniture. What is never closed so is no part. */
function endOfPart(view: DumpView, start: number): number {
  let end = start
  while (end < view.size && end - start <= MOST) {
    if (((view.whole[end] ?? 0) & ends) !== 0 || headsJob(view.page.blocks[end]?.text ?? '')) return end
    end++
  }
  return end < view.size ? start : end
}
