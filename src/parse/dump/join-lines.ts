import { charClass } from '../../text/char-class.js'
import { countWords } from '../../text/count-words.js'
import { findCode } from './code-run.js'
import { findJoins } from './cuts/index.js'
import type { Draft } from './draft.js'
import { Hyphens } from './hyphens.js'
import { joinLabels } from './labels.js'
import type { Line } from './line.js'
import { joinMarks } from './lone-marks.js'
import { findMailHeads } from './mail/heads.js'
import { keepApart } from './own-lines.js'
import { findRunOns, splitRunOn } from './run-on/index.js'
import { GlueSplitter } from './split-glued.js'
import { type DumpStyle, widthOf } from './style.js'
import { endOfTable, tableOf } from './table-run.js'
import { findTurns, type Turns } from './turns/find-turns.js'
import type { Head } from './turns/head.js'
import { findWholeParts, type WholePart } from './whole-parts.js'
import { joinWrapped } from './wrapped-parts.js'

/** A page's lines, and what is known of the page as a whole. */
export interface LinedPage {
  readonly text: string
  readonly lines: readonly Line[]
  readonly style: DumpStyle
}

/** Makes blocks of lines: code and tables whole, broken paragraphs joined, glued labels parted. */
export function joinLines({ text, lines, style }: LinedPage): Draft[] {
  const splitter = new GlueSplitter(text)
  const hyphens = style === 'wrapped' ? new Hyphens(text, lines) : undefined
  const runOns = findRunOns(lines)
  const parts = findWholeParts(lines)
  const turns = findTurns(lines)
  const endOf = ends[style]({ lines, runOns, whole: edgesOf(lines, parts, turns) })
  const drafts: Draft[] = []
  // No listing begins before this line: a run that was looked at once and found wanting is not looked at again from its middle.
  let codeless = 0
  for (let at = 0; at < lines.length; ) {
    const code = at < codeless ? undefined : findCode(lines, at)
    if (code !== undefined) codeless = code.end
    if (code?.draft !== undefined) {
      drafts.push(code.draft)
      at = code.end
      continue
    }
    const turn = turns.get(at)
    if (turn !== undefined) {
      const end = endOf(turn.textAt)
      drafts.push(turnOf(turn, paragraphOf(lines, turn.textAt, end, hyphens), lines[at]))
      at = end
      continue
    }
    const part = parts.get(at)
    if (part !== undefined) {
      for (const draft of part.drafts()) drafts.push(draft)
      at = part.end
      continue
    }
    const rows = endOfTable(lines, at)
    if (rows > at) for (const row of tableOf(lines, at, rows)) drafts.push(row)
    const end = rows > at ? rows : endOf(at)
    if (rows === at) pushParagraph({ drafts, splitter, runOns, hyphens, lines, at, end })
    at = end
  }
  return drafts
}

/** The first lines of what is no paragraph, and the indexes after the last. */
const edgesOf = (
  lines: readonly Line[],
  parts: ReadonlyMap<number, WholePart>,
  turns: Turns,
): (readonly [first: number, end: number])[] => [
  ...[...parts].map(([first, { end }]) => [first, end] as const),
  ...[...turns].map(([first, { textAt }]) => [first, textAt] as const),
  ...findMailHeads(lines),
]

/** What the ends of paragraphs are told by. */
interface Cuttable {
  readonly lines: readonly Line[]
  readonly runOns: ReadonlySet<Line>
  /** Runs of lines that are no paragraphs: first, and the index after the last. */
  readonly whole: readonly (readonly [first: number, end: number])[]
}

/** Where the paragraph that begins at a line ends, by style. */
const ends: Readonly<Record<DumpStyle, (page: Cuttable) => (start: number) => number>> = {
  lines: ({ lines, runOns, whole }) => {
    const joins = findJoins(lines)
    joinLabels(lines, joins)
    joinWrapped(lines, joins)
    keepApart(lines, joins)
    joinMarks(lines, joins)
    for (const [first, end] of whole) {
      joins[first] = 0
      joins[end] = 0
    }
    lines.forEach((line, at) => {
      if (runOns.has(line)) joins.fill(0, at, at + 2)
    })
    return (start) => endOfJoined(joins, start)
  },
  wrapped: ({ lines, whole }) => {
    const width = widthOf(lines)
    const starts = new Set(whole.map(([first]) => first))
    return (start) => endOfWrapped(lines, start, width, starts)
  },
}

function endOfJoined(joins: Uint8Array, start: number): number {
  let end = start + 1
  while (joins[end] === 1) end++
  return end
}

/** A wrapped line is full: its paragraph goes on with the next, unless a bullet begins there, or what is no paragraph. */
function endOfWrapped(lines: readonly Line[], start: number, width: number, starts: ReadonlySet<number>): number {
  let at = start
  for (; ; at++) {
    const line = lines[at]
    const next = lines[at + 1]
    if (line === undefined || next === undefined || next.gap > 0 || starts.has(at + 1)) return at + 1
    const firstWord = next.text.indexOf(' ')
    // The next line's first word would not have fitted.
    if (line.text.length + (firstWord === -1 ? next.text.length : firstWord) + 1 < width * 0.9) return at + 1
    if (next.first === charClass.mark || next.first === charClass.dash) return at + 1
  }
}

interface Paragraph {
  readonly drafts: Draft[]
  readonly splitter: GlueSplitter
  readonly runOns: ReadonlySet<Line>
  /** Where lines are wrapped at a column, and so words may be broken. */
  readonly hyphens: Hyphens | undefined
  readonly lines: readonly Line[]
  readonly at: number
  readonly end: number
}

function pushParagraph({ drafts, splitter, runOns, hyphens, lines, at, end }: Paragraph): void {
  const first = lines[at]
  if (first === undefined) return
  const whole = end > at + 1 || (!first.seamed && !runOns.has(first))
  if (whole) drafts.push(end === at + 1 ? lineOf(first) : paragraphOf(lines, at, end, hyphens))
  else pushParts(drafts, first, runOns.has(first) ? splitRunOn(first.text) : splitter.split(first.text, first.words))
}

function pushParts(drafts: Draft[], { number, gap }: Line, parts: readonly string[]): void {
  parts.forEach((text, part) => {
    drafts.push({
      kind: 'paragraph',
      texts: [text],
      words: countWords(text),
      first: number,
      last: number,
      gap: part === 0 ? gap : 0,
    })
  })
}

/** A turn of a conversation: who speaks, perhaps when, and what is said. */
function turnOf({ parts, name, skip }: Head, said: Draft, first: Line | undefined): Draft {
  const text = (said.texts[0] ?? '').slice(skip)
  const texts = text === '' ? parts : [...parts, parts.at(-1)?.endsWith(' ') === true ? text : ` ${text}`]
  const printed = texts.join('')
  return {
    ...said,
    kind: 'turn',
    texts,
    name,
    printed,
    words: countWords(printed),
    first: first?.number ?? said.first,
    gap: first?.gap ?? said.gap,
  }
}

/** A line that is a block as it was read, as nearly all are. */
const lineOf = ({ text, words, number, gap, inside }: Line): Draft => ({
  kind: 'paragraph',
  texts: [text],
  words,
  first: number,
  last: number,
  gap,
  inside,
})

function paragraphOf(lines: readonly Line[], start: number, end: number, hyphens: Hyphens | undefined): Draft {
  const first = lines[start]
  const pieces = [first?.text ?? '']
  let words = first?.words ?? 0
  for (let at = start + 1; at < end; at++) {
    const before = lines[at - 1]
    const line = lines[at]
    if (line === undefined || before === undefined) continue
    const hyphen = hyphens?.between(before, line) ?? 'none'
    if (hyphen === 'break') pieces.push((pieces.pop() ?? '').slice(0, -1))
    if (hyphen === 'none' && !meetsClosely(before, line)) pieces.push(' ')
    pieces.push(line.text)
    words += line.words - (hyphen === 'break' ? 1 : 0)
  }
  return {
    kind: 'paragraph',
    texts: [pieces.join('')],
    words,
    first: first?.number ?? 0,
    last: lines[end - 1]?.number ?? 0,
    gap: first?.gap ?? 0,
    inside: undefined,
  }
}

/** Brackets and quotation marks inside of which no language has a space. */
const closers = ')]}”’）】」』'
const openers = '([{“‘¿¡（【「『'

/** Is there no space where the lines meet: before a comma or a closing bracket, after an opening one, around an ideograph? */
function meetsClosely(before: Line, line: Line): boolean {
  if (line.first === charClass.pause || line.first === charClass.stop) return true
  if (closers.includes(line.text.charAt(0)) || openers.includes(before.text.charAt(before.text.length - 1))) return true
  return line.first === charClass.ideograph && before.last === charClass.ideograph
}
