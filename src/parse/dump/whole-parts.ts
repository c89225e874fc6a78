import { findCells, rowsOfCells } from './cells.js'
import type { Draft } from './draft.js'
import type { Line } from './line.js'
import { findQuotes, quotesOf } from './mail/quotes.js'
import { findPairs, rowsOf } from './pairs.js'
import { findVerses } from './verses.js'

/** A run of lines that is no paragraph: the index after its last line, and its blocks. */
export interface WholePart {
  readonly end: number
  drafts(): readonly Draft[]
}

/** The runs of lines of a page that are no paragraphs, by the index of their first line: tables that were printed a cell a line, specifications, stanzas, quotations. Where two begin at one line, the later here is sure sooner. */
export function findWholeParts(lines: readonly Line[]): ReadonlyMap<number, WholePart> {
  const parts = new Map<number, WholePart>()
  for (const [at, table] of findCells(lines))
    parts.set(at, { end: table.end, drafts: () => rowsOfCells(lines, at, table) })
  for (const [at, end] of findPairs(lines)) parts.set(at, { end, drafts: () => rowsOf(lines, at, end) })
  for (const [at, end] of findVerses(lines)) parts.set(at, { end, drafts: () => [verseOf(lines, at, end)] })
  for (const [at, end] of findQuotes(lines)) parts.set(at, { end, drafts: () => quotesOf(lines, at, end) })
  return parts
}

/** A stanza: a text for each line. */
function verseOf(lines: readonly Line[], start: number, end: number): Draft {
  const own = lines.slice(start, end)
  return {
    kind: 'verse',
    texts: own.map(({ text }) => text),
    words: own.reduce((sum, { words }) => sum + words, 0),
    first: own[0]?.number ?? 0,
    last: own.at(-1)?.number ?? 0,
    gap: own[0]?.gap ?? 0,
  }
}
