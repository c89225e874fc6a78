import { charClass, classNear } from '../../text/char-class.js'
import { countWords } from '../../text/count-words.js'
import { listing } from './code-run.js'
import type { Draft } from './draft.js'
import type { Line } from './line.js'

/** Lines whose columns are only kept apart by spaces are a table from so many on. */
const fewestAligned = 3

/** Index after the rows of a table that begins at a line: at least two lines parted by as many tabs, or three with columns of spaces. The line itself when there is none. */
export function endOfTable(lines: readonly Line[], start: number): number {
  const tabs = lines[start]?.tabs ?? 0
  if (tabs === 0) return endOfAligned(lines, start)
  let end = start + 1
  while (lines[end]?.tabs === tabs && (lines[end]?.gap ?? 9) <= 1) end++
  return end - start < 2 ? start : end
}

/** The same for columns that begin, or end, at the same places in every line. */
function endOfAligned(lines: readonly Line[], start: number): number {
  const first = columnsOf(lines[start])
  if (first.length < 2 || (first.length === 2 && isMark(first[0]))) return start
  let end = start + 1
  for (; lines[end]?.gap === 0; end++) if (!areAligned(first, columnsOf(lines[end]))) break
  return end - start < fewestAligned ? start : end
}

/** A bullet or a number before an item is no column. */
const isMark = (column: Column | undefined): boolean => column !== undefined && column.end - column.first <= 3

/** Where a cell stands in its line. */
interface Column {
  readonly first: number
  readonly end: number
  readonly text: string
}

/** The cells of a line between which at least two spaces stand. */
function columnsOf(line: Line | undefined): Column[] {
  if (line === undefined || line.raw.length - line.indent <= line.text.length) return []
  const columns: Column[] = []
  for (const { index, 0: cell } of line.raw.matchAll(/\S+(?:\s\S+)*/g))
    columns.push({ first: index, end: index + cell.length, text: cell })
  return columns
}

function areAligned(one: readonly Column[], two: readonly Column[]): boolean {
  if (one.length !== two.length) return false
  return two.every(({ first, end, text }, at) => {
    if (first === one[at]?.first) return true
    return end === one[at]?.end && (at + 1 < two.length || mayEndRow(text))
  })
}

/** Numbers and names are set to end below each other. So are the lines of prose that fill the width of their column. */
const mayEndRow = (text: string): boolean => /\d/.test(text) || text.split(' ').length <= 2

/** The rows of a table. What is aligned by spaces and has signs for cells is a listing: the output of a program, a tree of folders. */
export function tableOf(lines: readonly Line[], start: number, end: number): Draft[] {
  if ((lines[start]?.tabs ?? 0) === 0 && !holdsWords(lines, start, end)) return [listing(lines, start, end)]
  const rows: Draft[] = []
  for (let at = start; at < end; at++) rows.push(rowOf(lines, at))
  const [first] = rows
  if (first !== undefined && hasHead(rows)) first.head = true
  return rows
}

/** Does every cell begin with a letter, a number or a sum of money? */
const holdsWords = (lines: readonly Line[], start: number, end: number): boolean =>
  lines
    .slice(start, end)
    .every((line) => columnsOf(line).every(({ first }) => begun.test(line.raw.slice(first, first + 2))))

const begun = /^[\p{L}\p{N}“"'(]|^[$€£+-]\p{N}/u

/** One row: a text for each cell, an empty one too, so that the columns stand. */
function rowOf(lines: readonly Line[], at: number): Draft {
  const line = lines[at]
  const texts = (line?.raw ?? '')
    .trim()
    .split((line?.tabs ?? 0) > 0 ? '\t' : /\s{2,}/)
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
