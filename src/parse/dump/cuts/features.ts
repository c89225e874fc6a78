import { charClass, classAt, classOf } from '../../../text/char-class.js'
import { codeAt, codeNear } from '../../../text/code-at.js'
import { bracketOf, quoteOf } from '../brackets.js'
import { copiesOf } from '../copies.js'
import type { Inside, Line } from '../line.js'
import { RowWriter } from '../row-writer.js'
import { wordHash } from '../word-hash.js'
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
  const out = new RowWriter(columns, rows)
  for (let row = 0; row < rows; row++) {
    out.begin(row)
    putRow(context, context.after[first + row] ?? 0, out)
  }
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
  const { firstLength, lastLength, lastCase, lastHash } = inside ?? endsOf(text)
  const { runs, capitals, stops, brackets, quotes } = inside ?? countInside(text)
  return {
    lastLength,
    lastCase,
    firstLength,
    firstCase: firstLength === 0 ? 0 : classAt(text, 0),
    capitals: runs === 0 ? -1 : capitals / runs,
    stops,
    ending: lastLength === 0 ? 0 : scores.ending(lastHash),
    beginning:
      firstLength === 0 ? 0 : scores.beginning(inside?.heads[inside.firstHead] ?? wordHash(text, 0, firstLength)),
    brackets,
    quotes,
  }
}

/** Looks at the words that a line begins and ends with, where that was not done when it was read. */
function endsOf(text: string): Pick<Inside, 'firstLength' | 'lastLength' | 'lastCase' | 'lastHash'> {
  const { length } = text
  let from = length
  while (from > 0 && isWord(codeAt(text, from - 1))) from--
  let to = 0
  while (to < length && isWord(codeAt(text, to))) to++
  const isWordLast = from < length
  return {
    firstLength: to,
    lastLength: length - from,
    lastCase: isWordLast ? classAt(text, from) : 0,
    lastHash: isWordLast ? wordHash(text, from, length) : 0,
  }
}

/** Counts what stands at the end of a line that was not counted when it was read. */
function countInside(text: string): Pick<Inside, 'runs' | 'capitals' | 'stops' | 'brackets' | 'quotes'> {
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

function putRow({ lines, faces, page, copies, runs }: CutContext, at: number, out: RowWriter): void {
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
  out.put(a.last)
  out.put(markOf(endA))
  out.put(classOf(endA) === charClass.close ? 1 : 0)
  out.put(b.first)
  out.put(markOf(codeNear(b.text, 0)))
  out.put(b.text.length > 1 ? classAt(b.text, 1) : 0)
  out.put(b.last)
  out.put(a.first)
  out.put(c?.first ?? -1)
  out.put(z?.last ?? -1)
  out.put(z?.first ?? -1)
  out.put(c?.last ?? -1)
  out.put(a.words)
  out.put(b.words)
  out.put(z?.words ?? -1)
  out.put(c?.words ?? -1)
  out.put(d?.words ?? -1)
  out.put(a.text.length)
  out.put(b.text.length)
  out.put(faceA.lastLength)
  out.put(faceA.lastCase)
  out.put(faceB.firstLength)
  out.put(faceB.firstCase)
  out.put(faceA.capitals)
  out.put(faceB.capitals)
  out.put(faceC.capitals)
  out.put(faceA.stops)
  out.put(faceB.stops)
  out.put(runs.words[at - 1] ?? 0)
  out.put(runs.lines[at - 1] ?? 0)
  out.put(faceA.ending)
  out.put(faceB.beginning)
  out.put(faceC.beginning)
  out.put(faceZ.ending)
  out.put(faceB.ending)
  out.put(lines[at + 1]?.gap ?? -1)
  out.put(a.gap)
  out.put(page.lines)
  out.put(page.meanWords)
  out.put(page.gaps)
  out.put(page.smallStarts)
  out.put(page.markStarts)
  out.put(page.openBeforeSmall)
  out.put(page.shortWordEnds)
  out.put(page.longShare)
  out.put(copies[at] ?? 1)
  out.put(copies[at - 1] ?? 1)
  out.put(faceA.brackets)
  out.put(faceA.quotes)
}
