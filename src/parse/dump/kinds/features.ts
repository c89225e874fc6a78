import { charClass, classOf, lowerOf } from '../../../text/char-class.js'
import type { Draft } from '../draft.js'
import { type Face, faceOf } from './face.js'
import { pageOf, type Runs, runsOf } from './runs.js'

/** Scores of a word: how readily it stands in a heading, and in a list item, in log-odds; 0 where nothing is known. */
export interface KindWords {
  heading(hash: number): number
  item(hash: number): number
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
  sums.fill(0)
  let count = 0
  for (let at = 0; at < text.length && count < wordsLookedUp; ) {
    if (classOf(text.charCodeAt(at)) < charClass.lower) {
      at++
      continue
    }
    let hash = 0x811c9dc5
    for (; at < text.length && classOf(text.charCodeAt(at)) >= charClass.lower; at++) {
      hash = Math.imul(hash ^ lowerOf(text.charCodeAt(at)), 0x01000193)
    }
    count++
    add(sums, 0, scores.heading(hash))
    add(sums, 3, scores.item(hash))
  }
  if (count === 0) return
  sums[0] = (sums[0] ?? 0) / count
  sums[3] = (sums[3] ?? 0) / count
}

function add(sums: Float32Array, from: number, score: number): void {
  sums[from] = (sums[from] ?? 0) + score
  sums[from + 1] = Math.max(sums[from + 1] ?? 0, score)
  sums[from + 2] = Math.min(sums[from + 2] ?? 0, score)
}
