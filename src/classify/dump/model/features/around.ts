import { charClass } from '../../../../text/char-class.js'
import type { FeatureTable } from '../../../model/features/table.js'
import { type BookName, bits } from '../../view/books.js'
import { type DumpView, shapes } from '../../view/view.js'
import { windowMeans } from './window.js'

/** Blocks further away say nothing. */
const FAR = 200

/** What stands beside the block: lengths, endings, runs of its kind, prose near by. */
export function addAround(table: FeatureTable, view: DumpView): void {
  addBeside(table, view)
  addRunLengths(table, view)
  addNearestLong(table, view)
  const { size, words, shape } = view
  const long = new Float64Array(size)
  const capital = new Float64Array(size)
  const ended = new Float64Array(size)
  const copied = new Float64Array(size)
  const cued = new Float64Array(size)
  for (let at = 0; at < size; at++) {
    const own = words[at] ?? 0
    long[at] = shape[at] === shapes.long ? own : 0
    capital[at] = (view.capitals[at] ?? 0) / Math.max(1, own)
    ended[at] = view.last[at] === charClass.stop ? 1 : 0
    copied[at] = (view.copies[at] ?? 1) > 1 ? 1 : 0
    cued[at] = ((view.whole[at] ?? 0) | (view.part[at] ?? 0)) === 0 ? 0 : 1
  }
  windowMeans(table, 'long', long, [1, 3, 10])
  windowMeans(table, 'words', words, [1, 3, 10])
  windowMeans(table, 'capital', capital, [5])
  windowMeans(table, 'digit', view.digits, [5])
  windowMeans(table, 'end', ended, [3, 10])
  windowMeans(table, 'copy', copied, [3, 10])
  windowMeans(table, 'cue', cued, [2, 8])
  addSinceCues(table, view)
}

function addBeside(table: FeatureTable, { words, size, last, first }: DumpView): void {
  const made = table.columns(['words-1', 'words+1', 'last-1', 'last+1', 'first+1', 'alike'])
  for (let at = 0; at < size; at++) {
    const own = words[at] ?? 0
    made['words-1'][at] = words[at - 1] ?? -1
    made['words+1'][at] = words[at + 1] ?? -1
    made['last-1'][at] = last[at - 1] ?? 0
    made['last+1'][at] = last[at + 1] ?? 0
    made['first+1'][at] = first[at + 1] ?? 0
    let alike = 0
    for (let other = Math.max(0, at - 4), end = Math.min(size, at + 5); other < end; other++) {
      if (Math.abs((words[other] ?? 0) - own) <= 1) alike++
    }
    made.alike[at] = alike
  }
}

/** How many blocks in a row are prose, or are none. */
function addRunLengths(table: FeatureTable, { shape, size }: DumpView): void {
  const { shortRun, longRun } = table.columns(['shortRun', 'longRun'])
  for (let at = 0; at < size; ) {
    let end = at + 1
    const long = shape[at] === shapes.long
    while (end < size && (shape[end] === shapes.long) === long) end++
    ;(long ? longRun : shortRun).fill(end - at, at, end)
    at = end
  }
}

function addNearestLong(table: FeatureTable, { shape, size, words }: DumpView): void {
  const made = table.columns(['longBefore', 'longAfter', 'longBeforeWords', 'longAfterWords'])
  for (let at = 0, last = -FAR; at < size; at++) {
    made.longBefore[at] = Math.min(FAR, at - last)
    made.longBeforeWords[at] = words[last] ?? 0
    if (shape[at] === shapes.long) last = at
  }
  for (let at = size - 1, next = size + FAR; at >= 0; at--) {
    made.longAfter[at] = Math.min(FAR, next - at)
    made.longAfterWords[at] = words[next] ?? 0
    if (shape[at] === shapes.long) next = at
  }
}

const cues = ['related', 'comments', 'legal', 'share'] as const satisfies readonly BookName[]

/** How many blocks ago a phrase of a book stood alone. */
function addSinceCues(table: FeatureTable, { whole, size, seenWhole }: DumpView): void {
  const made = table.columns(['sinceRelated', 'sinceComments', 'sinceLegal', 'sinceShare'])
  const columns = [made.sinceRelated, made.sinceComments, made.sinceLegal, made.sinceShare]
  columns.forEach((since, at) => {
    const bit = bits[cues[at] ?? 'related']
    since.fill(FAR)
    if ((seenWhole & bit) === 0) return
    for (let block = 0, last = -FAR; block < size; block++) {
      since[block] = Math.min(FAR, block - last)
      if (((whole[block] ?? 0) & bit) !== 0) last = block
    }
  })
}
