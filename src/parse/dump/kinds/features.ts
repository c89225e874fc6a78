import { charClass, classOf, lowerOf } from '../../../text/char-class.js'
import { codeAt } from '../../../text/code-at.js'
import { copiesOf } from '../copies.js'
import type { Draft } from '../draft.js'
import { type Face, faceOf } from './face.js'
import { pageOf, type Runs, runsOf } from './runs.js'

/** Scores of a word, by the number that `find` gives its hash: how readily it stands in a heading, and in a list item, in log-odds; 0 where nothing is known. */
export interface KindWords {
  find(hash: number): number
  heading(word: number): number
  item(word: number): number
}

/** A longer block is no label: its copies are not counted. */
const longestCopy = 100

/** Later words of a block are not looked up. */
const wordsLookedUp = 12

/** What is known of a page before its blocks are measured. */
export interface KindContext {
  readonly drafts: readonly Draft[]
  readonly faces: readonly Face[]
  readonly runs: Runs
  /** How often the text of each block stands on the page. */
  readonly copies: Int32Array
  readonly page: { readonly meanWords: number; readonly gaps: number; readonly prose: number }
  readonly scores: KindWords
}

/** Looks at a page's blocks once. */
export function openKinds(drafts: readonly Draft[], scores: KindWords): KindContext {
  const faces = drafts.map(faceOf)
  return {
    drafts,
    faces,
    runs: runsOf(faces, drafts),
    copies: copiesOf(faces, longestCopy),
    page: pageOf(faces),
    scores,
  }
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
  const y = at > 1 ? faces[at - 2] : undefined
  const z = at > 0 ? faces[at - 1] : undefined
  const c = faces[at + 1]
  const d = faces[at + 2]
  const values = [
    b.words,
    b.length,
    b.first,
    b.end,
    b.mark,
    b.capitals,
    b.digits,
    b.number,
    b.bullet,
    b.stops,
    b.pauses,
    b.gap,
    c === undefined ? -1 : c.gap,
    draft.last - draft.first + 1,
    z === undefined ? -1 : z.words,
    y === undefined ? -1 : y.words,
    c === undefined ? -1 : c.words,
    d === undefined ? -1 : d.words,
    z === undefined ? -1 : z.end,
    c === undefined ? -1 : c.end,
    z === undefined ? -1 : z.first,
    c === undefined ? -1 : c.first,
    c === undefined ? -1 : c.number,
    z === undefined ? -1 : z.number,
    z === undefined ? -1 : z.capitals,
    c === undefined ? -1 : c.capitals,
    c === undefined ? -1 : c.bullet,
    z === undefined ? -1 : z.gap,
    d === undefined ? -1 : d.gap,
    runs.short.length[at] ?? 0,
    runs.short.place[at] ?? 0,
    runs.tight.length[at] ?? 0,
    runs.tight.place[at] ?? 0,
    runs.tight.mean[at] ?? 0,
    runs.since[at] ?? 0,
    runs.until[at] ?? 0,
    copies[at] ?? 1,
    at / faces.length,
    faces.length,
    page.meanWords,
    page.gaps,
    page.prose,
  ]
  let to = row
  for (let feature = 0; feature < values.length; feature++, to += rows) columns[to] = values[feature] ?? 0
  for (let sum = 0; sum < words.length; sum++, to += rows) columns[to] = words[sum] ?? 0
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
