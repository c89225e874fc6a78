import { charClass, classOf } from '../../../text/char-class.js'
import { codeAt } from '../../../text/code-at.js'
import { copiesOf } from '../copies.js'
import type { Draft } from '../draft.js'
import { hashedHeads } from '../line.js'
import { RowWriter } from '../row-writer.js'
import { hashOn, NO_WORD } from '../word-hash.js'
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
  const out = new RowWriter(columns, rows)
  for (let row = 0; row < rows; row++) {
    const at = wanted[first + row] ?? 0
    const draft = context.drafts[at]
    out.begin(row)
    putRow(context, at, out)
    if (draft !== undefined) putWords(draft, context.scores, out)
  }
}

function putRow({ faces, runs, page, copies, drafts }: KindContext, at: number, out: RowWriter): void {
  const b = faces[at]
  const draft = drafts[at]
  if (b === undefined || draft === undefined) return
  const y = at > 1 ? faces[at - 2] : undefined
  const z = at > 0 ? faces[at - 1] : undefined
  const c = faces[at + 1]
  const d = faces[at + 2]
  out.put(b.words)
  out.put(b.length)
  out.put(b.first)
  out.put(b.end)
  out.put(b.mark)
  out.put(b.capitals)
  out.put(b.digits)
  out.put(b.number)
  out.put(b.bullet)
  out.put(b.stops)
  out.put(b.pauses)
  out.put(b.gap)
  out.put(c === undefined ? -1 : c.gap)
  out.put(draft.last - draft.first + 1)
  out.put(z === undefined ? -1 : z.words)
  out.put(y === undefined ? -1 : y.words)
  out.put(c === undefined ? -1 : c.words)
  out.put(d === undefined ? -1 : d.words)
  out.put(z === undefined ? -1 : z.end)
  out.put(c === undefined ? -1 : c.end)
  out.put(z === undefined ? -1 : z.first)
  out.put(c === undefined ? -1 : c.first)
  out.put(c === undefined ? -1 : c.number)
  out.put(z === undefined ? -1 : z.number)
  out.put(z === undefined ? -1 : z.capitals)
  out.put(c === undefined ? -1 : c.capitals)
  out.put(c === undefined ? -1 : c.bullet)
  out.put(z === undefined ? -1 : z.gap)
  out.put(d === undefined ? -1 : d.gap)
  out.put(runs.short.length[at] ?? 0)
  out.put(runs.short.place[at] ?? 0)
  out.put(runs.tight.length[at] ?? 0)
  out.put(runs.tight.place[at] ?? 0)
  out.put(runs.tight.mean[at] ?? 0)
  out.put(runs.since[at] ?? 0)
  out.put(runs.until[at] ?? 0)
  out.put(copies[at] ?? 1)
  out.put(at / faces.length)
  out.put(faces.length)
  out.put(page.meanWords)
  out.put(page.gaps)
  out.put(page.prose)
}

/** Mean, best and worst score of the first words of a block, as of a heading and as of an item. */
function putWords({ texts, inside }: Draft, scores: KindWords, out: RowWriter): void {
  const hashes = inside?.heads ?? scratch
  const first = inside?.firstHead ?? 0
  const end = inside?.endOfHeads ?? hashWords(texts[0] ?? '')
  let heading = 0
  let bestHeading = 0
  let worstHeading = 0
  let item = 0
  let bestItem = 0
  let worstItem = 0
  for (let at = first; at < end; at++) {
    const word = scores.find(hashes[at] ?? 0)
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
  const words = Math.max(1, end - first)
  out.put(heading / words)
  out.put(bestHeading)
  out.put(worstHeading)
  out.put(item / words)
  out.put(bestItem)
  out.put(worstItem)
}

const scratch = new Int32Array(hashedHeads)

/** Hashes the first words of a block that is not one line as it was read; returns how many. */
function hashWords(text: string): number {
  let count = 0
  for (let at = 0, end = text.length; at < end && count < hashedHeads; ) {
    let code = codeAt(text, at++)
    if (classOf(code) < charClass.lower) continue
    let hash = NO_WORD
    do {
      hash = hashOn(hash, code)
      code = at < end ? codeAt(text, at) : SPACE
      at++
    } while (classOf(code) >= charClass.lower)
    scratch[count++] = hash
  }
  return count
}

const SPACE = 32
