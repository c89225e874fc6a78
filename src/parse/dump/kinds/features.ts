import { charClass, classOf, lowerOf } from '../../../text/char-class.js'
import { bulletLength } from '../bullets.js'
import type { Draft } from '../draft.js'

/** What is asked of each block to tell headings and list items from paragraphs, in the order of the columns. `b` is the block, `z` and `y` those before it, `c` and `d` those after. */
export const kindFeatures = [
  'words',
  'length',
  'first class',
  'end class',
  'end mark',
  'capitals',
  'digits',
  'begins with a number',
  'bullet',
  'stops inside',
  'pauses inside',
  'gap',
  'gap after',
  'lines',
  'z words',
  'y words',
  'c words',
  'd words',
  'z end class',
  'c end class',
  'z first class',
  'c first class',
  'c begins with a number',
  'z begins with a number',
  'z capitals',
  'c capitals',
  'c bullet',
  'gap of z',
  'gap of d',
  'short run',
  'place in short run',
  'tight run',
  'place in tight run',
  'mean words of tight run',
  'blocks since prose',
  'blocks to prose',
  'copies',
  'place on page',
  'page blocks',
  'page mean words',
  'page gaps',
  'page prose',
  'heading words, mean',
  'heading words, best',
  'heading words, worst',
  'item words, mean',
  'item words, best',
  'item words, worst',
] as const

/** Scores of a word: how readily it stands in a heading, and in a list item, in log-odds; 0 where nothing is known. */
export interface KindWords {
  heading(hash: number): number
  item(hash: number): number
}

/** A block with so many words or more is prose, and one with at most so many is short. */
const proseWords = 20
const shortWords = 14
/** Later words of a block are not looked up. */
const wordsLookedUp = 12

/** What is known of a block by itself. */
interface Face {
  readonly words: number
  readonly length: number
  readonly first: number
  readonly end: number
  readonly mark: number
  readonly capitals: number
  readonly digits: number
  readonly number: number
  readonly bullet: number
  readonly stops: number
  readonly pauses: number
  readonly gap: number
  readonly text: string
}

const textOf = (draft: Draft): string => draft.texts[0] ?? ''

function faceOf(draft: Draft): Face {
  const text = textOf(draft)
  let capitals = 0
  let digits = 0
  let stops = 0
  let pauses = 0
  let before = 0
  const end = Math.min(text.length, 300)
  for (let at = 0; at < end; at++) {
    const here = classOf(text.charCodeAt(at))
    if (here >= charClass.lower && before < charClass.lower && here === charClass.upper) capitals++
    else if (here === charClass.digit) digits++
    else if (here === charClass.space && before === charClass.stop) stops++
    else if (here === charClass.pause) pauses++
    before = here
  }
  const words = Math.max(1, Math.min(draft.words, 60))
  return {
    words: draft.words,
    length: text.length,
    first: classOf(text.charCodeAt(0)),
    end: endClass(text),
    mark: text.charCodeAt(text.length - 1) & 0x7f,
    capitals: capitals / words,
    digits: digits / Math.max(1, end),
    number: numberAt(text),
    bullet: bulletLength(text) > 0 ? 1 : 0,
    stops,
    pauses,
    gap: draft.gap,
    text,
  }
}

/** 1: digits and a mark (`1.` `2)`); 2: with a second part (`1.2`); 3: digits alone; 0: none. */
function numberAt(text: string): number {
  let at = 0
  while (at < 4 && classOf(text.charCodeAt(at)) === charClass.digit) at++
  if (at === 0) return 0
  const mark = text.charAt(at)
  if (mark !== '.' && mark !== ')' && mark !== ':' && mark !== '、') return 3
  return classOf(text.charCodeAt(at + 1)) === charClass.digit ? 2 : 1
}

function endClass(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) {
    const here = classOf(text.charCodeAt(at))
    if (here !== charClass.close) return here
  }
  return charClass.close
}

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

interface Run {
  readonly length: Float32Array
  readonly place: Float32Array
  readonly mean: Float32Array
}

interface Runs {
  /** Blocks of few words that follow each other. */
  readonly short: Run
  /** Blocks that follow each other without a blank line. */
  readonly tight: Run
  /** Blocks since the last prose, and to the next. */
  readonly since: Float32Array
  readonly until: Float32Array
}

function runsOf(faces: readonly Face[], drafts: readonly Draft[]): Runs {
  const size = faces.length
  const since = new Float32Array(size)
  const until = new Float32Array(size)
  for (let at = 0, far = 99; at < size; at++) {
    since[at] = far
    far = (faces[at]?.words ?? 0) >= proseWords ? 1 : Math.min(99, far + 1)
  }
  for (let at = size - 1, far = 99; at >= 0; at--) {
    until[at] = far
    far = (faces[at]?.words ?? 0) >= proseWords ? 1 : Math.min(99, far + 1)
  }
  return {
    short: runOf(faces, (at) => (faces[at]?.words ?? 99) <= shortWords && (faces[at - 1]?.words ?? 99) <= shortWords),
    tight: runOf(faces, (at) => at > 0 && drafts[at]?.gap === 0),
    since,
    until,
  }
}

function runOf(faces: readonly Face[], goesOn: (at: number) => boolean): Run {
  const length = new Float32Array(faces.length)
  const place = new Float32Array(faces.length)
  const mean = new Float32Array(faces.length)
  for (let start = 0; start < faces.length; ) {
    let end = start + 1
    let words = faces[start]?.words ?? 0
    while (end < faces.length && goesOn(end)) words += faces[end++]?.words ?? 0
    for (let at = start; at < end; at++) {
      length[at] = end - start
      place[at] = at - start
      mean[at] = words / (end - start)
    }
    start = end
  }
  return { length, place, mean }
}

function pageOf(faces: readonly Face[]): { meanWords: number; gaps: number; prose: number } {
  let words = 0
  let gaps = 0
  let prose = 0
  for (const face of faces) {
    words += face.words
    if (face.gap > 0) gaps++
    if (face.words >= proseWords) prose++
  }
  const count = Math.max(1, faces.length)
  return { meanWords: words / count, gaps: gaps / count, prose: prose / count }
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
