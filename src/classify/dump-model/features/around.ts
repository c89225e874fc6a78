import { charClass } from '../../../text/char-class.js'
import { type BookName, bits } from '../../dump/view/books.js'
import { type DumpView, shapes } from '../../dump/view/view.js'
import type { FeatureTable } from '../../model/features/table.js'
import type { PageTokens } from '../tokens.js'
import { windowMeans } from './window.js'

/** Blocks further away say nothing. */
const FAR = 200

/** What stands beside the block: lengths, endings, runs of its kind, prose near by. */
export function addAround(table: FeatureTable, view: DumpView, tokens: PageTokens): void {
  addBeside(table, view, tokens)
  addNearestLong(table, view)
  const long = Float64Array.from(view.words, (words, at) => (view.shape[at] === shapes.long ? words : 0))
  windowMeans(table, 'long', long, [1, 3, 10])
  windowMeans(table, 'words', view.words, [1, 3, 10])
  windowMeans(
    table,
    'capital',
    Float64Array.from(view.words, (words, at) => (view.capitals[at] ?? 0) / Math.max(1, words)),
    [5],
  )
  windowMeans(table, 'digit', Float64Array.from(view.digits), [5])
  windowMeans(
    table,
    'end',
    Float64Array.from(view.last, (last) => Number(last === charClass.stop)),
    [3, 10],
  )
  windowMeans(
    table,
    'copy',
    Float64Array.from(view.copies, (copies) => Math.min(1, copies - 1)),
    [3, 10],
  )
  windowMeans(
    table,
    'cue',
    Float64Array.from(view.whole, (whole, at) => Number((whole | (view.part[at] ?? 0)) !== 0)),
    [2, 8],
  )
}

function addBeside(table: FeatureTable, view: DumpView, { hashes, start }: PageTokens): void {
  const made = table.columns([
    'words-3',
    'words-2',
    'words-1',
    'words+1',
    'words+2',
    'words+3',
    'last-1',
    'last+1',
    'first+1',
    'tag-1',
    'shortRun',
    'longRun',
    'sameFirst',
    'alike',
  ])
  const { words, size, shape } = view
  for (let at = 0; at < size; at++) {
    made['words-3'][at] = words[at - 3] ?? -1
    made['words-2'][at] = words[at - 2] ?? -1
    made['words-1'][at] = words[at - 1] ?? -1
    made['words+1'][at] = words[at + 1] ?? -1
    made['words+2'][at] = words[at + 2] ?? -1
    made['words+3'][at] = words[at + 3] ?? -1
    made['last-1'][at] = view.last[at - 1] ?? 0
    made['last+1'][at] = view.last[at + 1] ?? 0
    made['first+1'][at] = view.first[at + 1] ?? 0
    const node = view.page.containers[view.page.blocks[at - 1]?.container ?? 0]?.node
    made['tag-1'][at] = node?.type === 'element' && node.tagName === 'h2' ? 1 : 0
    let same = 0
    let alike = 0
    const first = hashes[start[at] ?? 0]
    for (let other = Math.max(0, at - 4); other < Math.min(size, at + 5); other++) {
      if (other === at) continue
      if (hashes[start[other] ?? 0] === first) same++
      if (Math.abs((words[other] ?? 0) - (words[at] ?? 0)) <= 1) alike++
    }
    made.sameFirst[at] = same
    made.alike[at] = alike
  }
  for (let at = 0; at < size; ) {
    let end = at + 1
    const long = shape[at] === shapes.long
    while (end < size && (shape[end] === shapes.long) === long) end++
    ;(long ? made.longRun : made.shortRun).fill(end - at, at, end)
    at = end
  }
}

function addNearestLong(table: FeatureTable, view: DumpView): void {
  const made = table.columns(['longBefore', 'longAfter', 'longBeforeWords', 'longAfterWords'])
  const { shape, size, words } = view
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

const sinceBooks = [
  'navigation',
  'related',
  'comments',
  'newsletter',
  'legal',
  'share',
  'byline',
  'dateLabel',
  'teaser',
] as const satisfies readonly BookName[]

/** How many blocks ago a phrase of a book stood alone, and how many until the next. */
export function addSinceCues(table: FeatureTable, view: DumpView): void {
  for (const book of sinceBooks) {
    const since = table.columns([`since ${book}`])[`since ${book}`]
    const until = table.columns([`until ${book}`])[`until ${book}`]
    if (since === undefined || until === undefined) continue
    const bit = bits[book]
    for (let at = 0, last = -FAR; at < view.size; at++) {
      since[at] = Math.min(FAR, at - last)
      if (((view.whole[at] ?? 0) & bit) !== 0) last = at
    }
    for (let at = view.size - 1, next = view.size + FAR; at >= 0; at--) {
      until[at] = Math.min(FAR, next - at)
      if (((view.whole[at] ?? 0) & bit) !== 0) next = at
    }
  }
}
