import { charClass, classNear } from '../../text/char-class.js'
import { countWords } from '../../text/count-words.js'
import type { Draft } from './draft.js'
import type { Line } from './line.js'

/** Index after the rows of a table that begins at a line: at least two lines parted by as many tabs. The line itself when there is none. */
export function endOfTable(lines: readonly Line[], start: number): number {
  const tabs = lines[start]?.tabs ?? 0
  if (tabs === 0) return start
  let end = start + 1
  while (lines[end]?.tabs === tabs && (lines[end]?.gap ?? 9) <= 1) end++
  return end - start < 2 ? start : end
}

/** The rows of a table. */
export function tableOf(lines: readonly Line[], start: number, end: number): Draft[] {
  const rows: Draft[] = []
  for (let at = start; at < end; at++) rows.push(rowOf(lines, at))
  const [first] = rows
  if (first !== undefined && hasHead(rows)) first.head = true
  return rows
}

/** One row: a text for each cell, an empty one too, so that the columns stand. */
function rowOf(lines: readonly Line[], at: number): Draft {
  const line = lines[at]
  const texts = (line?.raw ?? '')
    .trim()
    .split('\t')
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
  const words = countWords(texts.join(' '))
  return { kind: 'row', texts, words, first: line?.number ?? 0, last: line?.number ?? 0, gap: line?.gap ?? 0 }
}

/** A table of fewer rows shows too little of its columns; a longer cell is no column's name. */
const fewestRows = 3
const longestName = 40

/** Does a table's first row name its columns? Its cells are names without digits, and below them stands a column of something else: numbers, or what begins small. */
function hasHead(rows: readonly Draft[]): boolean {
  const [first, ...rest] = rows
  if (first === undefined || rows.length < fewestRows || !first.texts.every(isName)) return false
  return first.texts.some((_, column) => rest.every((row) => isValue(row.texts[column] ?? '')))
}

const isName = (text: string): boolean => {
  const begins = classNear(text, 0)
  const named = begins === charClass.upper || begins === charClass.letter || begins === charClass.ideograph
  return named && text.length <= longestName && !/[\d.:;!?]/.test(text)
}

/** What no column is named by: digits in it, nothing, or a small first letter. */
const isValue = (text: string): boolean => text === '' || /\d/.test(text) || classNear(text, 0) === charClass.lower
