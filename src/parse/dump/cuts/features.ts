import { charClass, classAt, classOf, lowerOf } from '../../../text/char-class.js'
import { codeAt, codeNear } from '../../../text/code-at.js'
import { bracketOf, quoteOf } from '../brackets.js'
import { copiesOf } from '../copies.js'
import type { Inside, Line } from '../line.js'
import { markOf } from './marks.js'
import { measureLines, type PageMeasures } from './page-measures.js'

/** Scores of the words at both sides of a cut. */
export interface WordScores {
  /** How readily a line goes on after this word, in log-odds; 0 where nothing is known. */
  ending(hash: number): number
  /** How readily a line that begins with this word goes on with the one before. */
  beginning(hash: number): number
}

/** What is known of a page before its places are measured. */
export interface CutContext {
  readonly lines: readonly Line[]
  /** Index of the line after each place where no blank line stands. */
  readonly after: Int32Array
  readonly faces: readonly Face[]
  readonly page: PageMeasures
  /** How often the text of each line stands on the page. */
  readonly copies: Int32Array
  readonly runs: { readonly words: Float32Array; readonly lines: Float32Array }
}

/** Looks at a page's lines once. */
export function openCuts(lines: readonly Line[], scores: WordScores): CutContext {
  return {
    lines,
    after: cutsOf(lines),
    faces: lines.map((line) => faceOf(line, scores)),
    page: measureLines(lines),
    copies: copiesOf(lines, longestCopy),
    runs: measureRuns(lines),
  }
}

/**
 * Measures places from one on, as many as `rows`: number `feature * rows + row` of `columns` is a feature of the place `first + row`.
 */
export function measureCuts(context: CutContext, first: number, rows: number, columns: Float32Array): void {
  for (let row = 0; row < rows; row++) fillRow(context, context.after[first + row] ?? 0, columns, row, rows)
}

function cutsOf(lines: readonly Line[]): Int32Array {
  let count = 0
  for (let at = 1; at < lines.length; at++) if (lines[at]?.gap === 0) count++
  const after = new Int32Array(count)
  for (let at = 1, row = 0; at < lines.length; at++) if (lines[at]?.gap === 0) after[row++] = at
  return after
}

/** A line's two ends. */
interface Face {
  readonly lastLength: number
  readonly lastCase: number
  readonly firstLength: number
  readonly firstCase: number
  readonly capitals: number
  readonly stops: number
  readonly ending: number
  readonly beginning: number
  readonly brackets: number
  readonly quotes: number
}

const noFace: Face = {
  lastLength: -1,
  lastCase: -1,
  firstLength: -1,
  firstCase: -1,
  capitals: -1,
  stops: -1,
  ending: 0,
  beginning: 0,
  brackets: 0,
  quotes: 0,
}

const isWord = (code: number): boolean => classOf(code) >= charClass.lower

/** A longer line is no label: its copies are not counted. */
const longestCopy = 80

/** Only so much at each end of a line is looked at for what stands inside it. */
const reach = 400

function faceOf({ text, inside }: Line, scores: WordScores): Face {
  const { length } = text
  let from = length
  while (from > 0 && isWord(codeAt(text, from - 1))) from--
  const lastLength = length - from
  let to = 0
  while (to < length && isWord(codeAt(text, to))) to++
  const { runs, capitals, stops, brackets, quotes } = inside ?? countInside(text)
  return {
    lastLength,
    lastCase: lastLength === 0 ? 0 : classAt(text, from),
    firstLength: to,
    firstCase: to === 0 ? 0 : classAt(text, 0),
    capitals: runs === 0 ? -1 : capitals / runs,
    stops,
    ending: lastLength === 0 ? 0 : scores.ending(hashOf(text, from, length)),
    beginning: to === 0 ? 0 : scores.beginning(hashOf(text, 0, to)),
    brackets,
    quotes,
  }
}

/** Counts what stands at the end of a line that was not counted when it was read. */
function countInside(text: string): Omit<Inside, 'digits' | 'pauses'> {
  let runs = 0
  let capitals = 0
  let stops = 0
  let brackets = 0
  let quotes = 0
  let before = 0
  for (let at = Math.max(0, text.length - reach); at < text.length; at++) {
    const code = codeAt(text, at)
    const here = classOf(code)
    if (here >= charClass.lower) {
      if (before < charClass.lower) {
        runs++
        if (here === charClass.upper) capitals++
      }
    } else if (here === charClass.space) {
      if (before === charClass.stop) stops++
    } else {
      brackets += bracketOf(code)
      quotes += quoteOf(code)
    }
    before = here
  }
  return { runs, capitals, stops, brackets, quotes }
}

/**
 * Hash of a word, case folded (FNV-1a over UTF-16 units).
 * @public for `training/rules/dump-cuts`
 */
export function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ lowerOf(codeAt(text, at)), 0x01000193)
  return hash
}

/** Words and lines since the last line that ended a sentence or stood after a blank line. */
function measureRuns(lines: readonly Line[]): { words: Float32Array; lines: Float32Array } {
  const words = new Float32Array(lines.length)
  const count = new Float32Array(lines.length)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    const before = at > 0 ? lines[at - 1] : undefined
    if (line === undefined) continue
    const fresh = before === undefined || line.gap > 0 || before.last === charClass.stop
    words[at] = line.words + (fresh ? 0 : (words[at - 1] ?? 0))
    count[at] = 1 + (fresh ? 0 : (count[at - 1] ?? 0))
  }
  return { words, lines: count }
}

const within = (line: Line | undefined, gap: number): Line | undefined => (gap > 0 ? undefined : line)

/** Its many parameters are a hot path's. */
function fillRow(
  { lines, faces, page, copies, runs }: CutContext,
  at: number,
  columns: Float32Array,
  row: number,
  rows: number,
): void {
  const a = lines[at - 1]
  const b = lines[at]
  if (a === undefined || b === undefined) return
  const z = at > 1 ? within(lines[at - 2], a.gap) : undefined
  const c = within(lines[at + 1], lines[at + 1]?.gap ?? 1)
  const d = c === undefined ? undefined : within(lines[at + 2], lines[at + 2]?.gap ?? 1)
  const faceA = faces[at - 1] ?? noFace
  const faceB = faces[at] ?? noFace
  const faceC = c === undefined ? noFace : (faces[at + 1] ?? noFace)
  const faceZ = z === undefined ? noFace : (faces[at - 2] ?? noFace)
  const endA = codeNear(a.text, a.text.length - 1)
  const values = [
    a.last,
    markOf(endA),
    classOf(endA) === charClass.close ? 1 : 0,
    b.first,
    markOf(codeNear(b.text, 0)),
    b.text.length > 1 ? classAt(b.text, 1) : 0,
    b.last,
    a.first,
    c?.first ?? -1,
    z?.last ?? -1,
    z?.first ?? -1,
    c?.last ?? -1,
    a.words,
    b.words,
    z?.words ?? -1,
    c?.words ?? -1,
    d?.words ?? -1,
    a.text.length,
    b.text.length,
    faceA.lastLength,
    faceA.lastCase,
    faceB.firstLength,
    faceB.firstCase,
    faceA.capitals,
    faceB.capitals,
    faceC.capitals,
    faceA.stops,
    faceB.stops,
    runs.words[at - 1] ?? 0,
    runs.lines[at - 1] ?? 0,
    faceA.ending,
    faceB.beginning,
    faceC.beginning,
    faceZ.ending,
    faceB.ending,
    lines[at + 1]?.gap ?? -1,
    a.gap,
    page.lines,
    page.meanWords,
    page.gaps,
    page.smallStarts,
    page.markStarts,
    page.openBeforeSmall,
    page.shortWordEnds,
    page.longShare,
    copies[at] ?? 1,
    copies[at - 1] ?? 1,
    faceA.brackets,
    faceA.quotes,
  ]
  for (let feature = 0, to = row; feature < values.length; feature++, to += rows) columns[to] = values[feature] ?? 0
}
