import { countWords } from '../../../text/count-words.js'
import type { Draft } from '../draft.js'
import type { Line } from '../line.js'

/** Quoted lines that follow each other at least; a lone one may be a button. */
const FEWEST = 2

/** A column of fewer characters is none. */
const narrowest = 50

/** The runs of lines that answers quote, by the index of their first line: the index after their last. */
export type Quotes = ReadonlyMap<number, number>

const none: Quotes = new Map()

/** Finds what answers to e-mails quote: lines that follow each other with the mark `>` before each. What begins with two or three is a button, or what was typed at a prompt. */
export function findQuotes(lines: readonly Line[]): Quotes {
  let quotes: Map<number, number> | undefined
  for (let at = 0; at < lines.length; at++) {
    if (markOf(lines[at]) === 0 || lines[at]?.text.startsWith('>>')) continue
    const start = at
    while (markOf(lines[at + 1]) > 0 && lines[at + 1]?.gap === 0) at++
    if (at + 1 - start < FEWEST) continue
    quotes ??= new Map()
    quotes.set(start, at + 1)
  }
  return quotes ?? none
}

/** Characters of the marks before a quoted line: `> `, `>> `, `> > `; what stands behind them is text or nothing. */
function markOf(line: Line | undefined): number {
  const text = line?.text ?? ''
  let at = 0
  while (text.charAt(at) === '>') at += text.charAt(at + 1) === ' ' ? 2 : 1
  if (at > text.length) return text.length
  return at === 0 || at === text.length || text.charAt(at - 1) === ' ' ? at : 0
}

/** The paragraphs of a quotation, one draft each: a line that fills the column goes on with the next. */
export function quotesOf(lines: readonly Line[], start: number, end: number): Draft[] {
  const drafts: Draft[] = []
  const own = lines.slice(start, end)
  const width = Math.max(narrowest, ...own.map(({ text }) => text.length))
  let pieces: string[] = []
  let first = own[0]
  own.forEach((line, at) => {
    const piece = line.text.slice(markOf(line))
    const next = own[at + 1]
    if (pieces.length === 0) first = line
    if (piece !== '') pieces.push(piece)
    if (pieces.length === 0 || (piece !== '' && next !== undefined && isFull(line, next, width))) return
    const text = pieces.join(' ')
    drafts.push({
      kind: 'quote',
      texts: [text],
      list: `${own[0]?.number ?? 0}`,
      words: countWords(text),
      first: first?.number ?? 0,
      last: line.number,
      gap: first?.gap ?? 0,
    })
    pieces = []
  })
  return drafts
}

/** Would the first word of the next line not have fitted, and has it as many marks? */
function isFull(line: Line, next: Line, width: number): boolean {
  const mark = markOf(next)
  if (mark !== markOf(line)) return false
  const end = next.text.indexOf(' ', mark)
  return line.text.length + (end === -1 ? next.text.length : end) - mark + 1 >= width * 0.9
}
