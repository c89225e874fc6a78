import type { Page } from '../../../../types.js'
import type { FeatureTable } from '../../../model/features/table.js'
import { type DumpView, shapes, signs } from '../../view/view.js'

/** Where on the page the block stands, and what kind of page it is. */
export function addPlace(table: FeatureTable, view: DumpView): void {
  const made = table.columns(['index', 'fromEnd', 'place', 'wordsBefore', 'wordsPlace', 'wordsAfter'])
  const whole = table.columns([
    'pageBlocks',
    'pageWords',
    'pageProse',
    'pageMean',
    'pageGaps',
    'pageCopies',
    'pageForeign',
    'pageEnded',
    'pageItems',
  ])
  const { size, page } = view
  let words = 0
  let prose = 0
  let gaps = 0
  let copies = 0
  let foreign = 0
  let ended = 0
  for (let at = 0; at < size; at++) {
    const own = view.words[at] ?? 0
    words += own
    if (view.shape[at] === shapes.long) {
      prose += own
      ended++
    }
    if ((page.blocks[at]?.gap ?? 0) > 0) gaps++
    if ((view.copies[at] ?? 1) > 1) copies++
    if (((view.signs[at] ?? 0) & signs.foreign) !== 0) foreign++
  }
  const items = page.containers.length - size - quotationsOf(page)
  let before = 0
  for (let at = 0; at < size; at++) {
    made.index[at] = at
    made.fromEnd[at] = size - 1 - at
    made.place[at] = at / size
    made.wordsBefore[at] = before
    made.wordsPlace[at] = words === 0 ? 0 : before / words
    before += view.words[at] ?? 0
    made.wordsAfter[at] = words - before
  }
  whole.pageBlocks.fill(size)
  whole.pageWords.fill(words)
  whole.pageProse.fill(words === 0 ? 0 : prose / words)
  whole.pageMean.fill(words / Math.max(1, size))
  whole.pageGaps.fill(gaps / Math.max(1, size))
  whole.pageCopies.fill(copies / Math.max(1, size))
  whole.pageForeign.fill(foreign / Math.max(1, size))
  whole.pageEnded.fill(ended)
  whole.pageItems.fill(items / Math.max(1, size))
}

/** Quotations have a container too, but they are no lists, and the weights are older than they are. */
function quotationsOf({ containers }: Page): number {
  let count = 0
  for (const { node } of containers) if (node.type === 'element' && node.tagName === 'blockquote') count++
  return count
}
