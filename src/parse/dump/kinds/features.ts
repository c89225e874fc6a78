import { charClass, classOf, lowerOf } from '../../../text/char-class.js'
import { codeAt } from '../../../text/code-at.js'
import type { Draft } from '../draft.js'
import { type Face, faceOf } from './face.js'
import { pageOf, type Runs, runsOf } from './runs.js'

/** Scores of a word, by the number that `find` gives its hash: how readily it stands in a heading, and in a list item, in log-odds; 0 where nothing is known. */
export interface KindWords {
  find(hash: number): number
  heading(word: number): number
  item(word: number): number
}

/** Later words of a block are not looked up. */
const wordsLookedUp = 12

/** What is known of a page before its blocks are measured. */
export interface KindContext {
  readonly drafts: readonly Draft[]
  readonly faces: readonly Face[]
  readonly runs: Runs
  readonly copies: ReadonlyMap<string, number>
  readonly page: { readonly meanWords: number; readonly gaps: number; readonly prose: number }
  readonly scores: KindWords
}

/** Looks at a page's blocks once. */
export function openKinds(drafts: readonly Draft[], scores: KindWords): KindContext {
  const faces = drafts.map(faceOf)
  const copies = new Map<string, number>()
  for (const { text, length } of faces) if (length < 100) copies.set(text, (copies.get(text) ?? 0) + 1)
  return { drafts, faces, runs: runsOf(faces, drafts), copies, page: pageOf(faces), scores }
}

/** Measures the blocks whose indexes stand in `wanted` from `first` on, as many as `rows`: number `feature * rows + row` of `columns` is a feature of one. */
export function measureKinds(
  context: KindContext,
  wanted: Int32Array,
  first: number,
  rows: number,
  columns: Float32Array,
): void {
  const words = new Float32Array(6)
  for (let row = 0; row < rows; row++) {
    const at = wanted[first + row] ?? 0
    sumWords(context.faces[at]?.text ?? '', context.scores, words)
    fillRow(context, at, words, columns, row, rows)
  }
}

/** Its many parameters are a hot path's. */
function fillRow(
  { faces, runs, page, copies, drafts }: KindContext,
  at: number,
  words: Float32Array,
  columns: Float32Array,
  row: number,
  rows: number,
): void {
  const b = faces[at]
  const draft = drafts[at]
  if (b === undefined || draft === undefined) return
  const y = faces[at - 2]
  const z = faces[at - 1]
  const c = faces[at + 1]
  const d = faces[at + 2]
  let to = row
  const put = (value: number): void => {
    columns[to] = value
    to += rows
  }
  put(b.words)
  put(b.length)
  put(b.first)
  put(b.end)
  put(b.mark)
  put(b.capitals)
  put(b.digits)
  put(b.number)
  put(b.bullet)
  put(b.stops)
  put(b.pauses)
  put(b.gap)
  put(c === undefined ? -1 : c.gap)
  put(draft.last - draft.first + 1)
  put(z === undefined ? -1 : z.words)
  put(y === undefined ? -1 : y.words)
  put(c === undefined ? -1 : c.words)
  put(d === undefined ? -1 : d.words)
  put(z === undefined ? -1 : z.end)
  put(c === undefined ? -1 : c.end)
  put(z === undefined ? -1 : z.first)
  put(c === undefined ? -1 : c.first)
  put(c === undefined ? -1 : c.number)
  put(z === undefined ? -1 : z.number)
  put(z === undefined ? -1 : z.capitals)
  put(c === undefined ? -1 : c.capitals)
  put(c === undefined ? -1 : c.bullet)
  put(z === undefined ? -1 : z.gap)
  put(d === undefined ? -1 : d.gap)
  put(runs.short.length[at] ?? 0)
  put(runs.short.place[at] ?? 0)
  put(runs.tight.length[at] ?? 0)
  put(runs.tight.place[at] ?? 0)
  put(runs.tight.mean[at] ?? 0)
  put(runs.since[at] ?? 0)
  put(runs.until[at] ?? 0)
  put(copies.get(b.text) ?? 1)
  put(at / faces.length)
  put(faces.length)
  put(page.meanWords)
  put(page.gaps)
  put(page.prose)
  for (let sum = 0; sum < words.length; sum++) put(words[sum] ?? 0)
}

/** Mean, best and worst score of the first words of a text, as of a heading and as of an item. */
function sumWords(text: string, scores: KindWords, sums: Float32Array): void {
  let count = 0
  let heading = 0
  let bestHeading = 0
  let worstHeading = 0
  let item = 0
  let bestItem = 0
  let worstItem = 0
  for (let at = 0, end = text.length; at < end && count < wordsLookedUp; ) {
    let code = codeAt(text, at++)
    if (classOf(code) < charClass.lower) continue
    let hash = 0x811c9dc5
    do {
      hash = Math.imul(hash ^ lowerOf(code), 0x01000193)
      code = at < end ? codeAt(text, at) : SPACE
      at++
    } while (classOf(code) >= charClass.lower)
    count++
    const word = scores.find(hash)
    if (word < 0) continue
    const own = scores.heading(word)
    heading += own
    if (own > bestHeading) bestHeading = own
    else if (own < worstHeading) worstHeading = own
    const other = scores.item(word)
    item += other
    if (other > bestItem) bestItem = other
    else if (other < worstItem) worstItem = other
  }
  const words = Math.max(1, count)
  sums[0] = heading / words
  sums[1] = bestHeading
  sums[2] = worstHeading
  sums[3] = item / words
  sums[4] = bestItem
  sums[5] = worstItem
}

const SPACE = 32
