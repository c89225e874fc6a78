import { charClass } from '../../text/char-class.js'
import { countWords } from '../../text/count-words.js'
import type { Draft } from './draft.js'
import type { Line } from './line.js'

/** Rows of a table at least, and numbers in each: one alone may be a price below the name of a product, which is a card of a list. */
const FEWEST = 3
const NUMBERS = 2

/** Characters of a number and its unit, of the name of a row, and of a column's name, at most; and words of a name. */
const longestNumber = 16
const longestName = 60
const longestHead = 18
const mostWords = 9
const headWords = 2

/** A table that was printed a cell a line. */
export interface CellTable {
  readonly end: number
  readonly columns: number
  readonly head: boolean
}

/** The tables of a page that were printed a cell a line, by the index of their first line. */
export type CellTables = ReadonlyMap<number, CellTable>

const none: CellTables = new Map()

/** Finds tables that were printed a cell a line: names, each with as many numbers behind it as the others, and perhaps its rank before it. Results, rates and timetables look so. */
export function findCells(lines: readonly Line[]): CellTables {
  let tables: Map<number, CellTable> | undefined
  for (let at = 0; at < lines.length; ) {
    const numbers = isName(lines[at]) ? numbersAfter(lines, at) : 0
    const run = numbers === 0 ? undefined : runAt(lines, at, numbers)
    if (run?.table !== undefined) {
      tables ??= new Map()
      tables.set(run.start, run.table)
    }
    at = run?.end ?? at + 1
  }
  return tables ?? none
}

/** How many numbers follow a line. */
function numbersAfter(lines: readonly Line[], at: number): number {
  let end = at + 1
  while (isNumber(lines[end])) end++
  return end - at - 1
}

/** Names that follow each other with as many numbers, and the table that they are if they are one. What was looked at once is not looked at again from its middle. */
interface CellRun {
  readonly start: number
  readonly end: number
  readonly table?: CellTable
}

function runAt(lines: readonly Line[], at: number, numbers: number): CellRun {
  const names = [at]
  let end = at + numbers + 1
  while (isName(lines[end]) && numbersAfter(lines, end) === numbers) {
    names.push(end)
    end += numbers + 1
  }
  const isRanked = areRanked(lines, names, numbers)
  // Behind the last name there is no rank of a next one; where a number stands there all the same, it is no part of the row.
  if (isRanked && isName(lines[end]) && numbersAfter(lines, end) === numbers - 1) {
    names.push(end)
    end += numbers
  } else if (isRanked) end--
  const own = isRanked ? numbers - 1 : numbers
  if (names.length < FEWEST || own < NUMBERS || !areAlike(lines, names, own)) return { start: at, end }
  const first = isRanked ? at - 1 : at
  const columns = own + (isRanked ? 2 : 1)
  const head = isHead(lines, first - columns, first)
  return { start: head ? first - columns : first, end, table: { end, columns, head } }
}

/** Is the last number behind each name the rank of the next one? They count on from the one above the first. */
function areRanked(lines: readonly Line[], names: readonly number[], numbers: number): boolean {
  const [first = 0] = names
  if (names.length < 2 || !isRank(lines[first - 1])) return false
  const rank = Number.parseInt(lines[first - 1]?.text ?? '', 10)
  return names.every(
    (at, nth) => isRank(lines[at + numbers]) && Number.parseInt(lines[at + numbers]?.text ?? '', 10) === rank + nth + 1,
  )
}

const isRank = (line: Line | undefined): boolean => line !== undefined && /^\d{1,3}\.?$/.test(line.text)

/** Are no two names the same, and is each column one of prices or none? */
function areAlike(lines: readonly Line[], names: readonly number[], numbers: number): boolean {
  if (new Set(names.map((at) => lines[at]?.text)).size < names.length) return false
  const [first = 0] = names
  for (let column = 1; column <= numbers; column++) {
    const isPrice = price.test(lines[first + column]?.text ?? '')
    if (names.some((at) => price.test(lines[at + column]?.text ?? '') !== isPrice)) return false
  }
  return true
}

const price =
  /^(?:(?:[$€£¥₹₽]|US\$|CHF|EUR|USD|GBP|Rs\.?|R\$|kr)\s?\d[\d.,\s]*|\d[\d.,\s]*(?:[$€£¥₹₽]|zł|Kč|kr|CHF|EUR|Ft|lei|円|元))(?:[,.]?-)?$/

/** A number with its sign and its unit: `48:17`, `-3.11 %`, `07:10`. */
const isNumber = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.gap <= 1 &&
  line.text.length <= longestNumber &&
  /\d/.test(line.text) &&
  /^[^\p{L}]*(?:\p{L}{1,3}[^\p{L}]*)?$/u.test(line.text) &&
  !/^\(?\d{4}\)?$/.test(line.text)

const isName = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.gap <= 1 &&
  line.words > 0 &&
  line.words <= mostWords &&
  line.text.length <= longestName &&
  line.tabs === 0 &&
  line.first >= charClass.lower &&
  (line.last !== charClass.stop || line.words < 3) &&
  !isNumber(line)

/** Are the lines above the rows as many short names, no two alike? */
function isHead(lines: readonly Line[], first: number, end: number): boolean {
  if (first < 0) return false
  const names = new Set<string>()
  for (let at = first; at < end; at++) {
    const line = lines[at]
    if (line === undefined || line.text.length > longestHead || line.words > headWords || /\d/.test(line.text))
      return false
    names.add(line.text)
  }
  return names.size === end - first
}

/** The rows of such a table. */
export function rowsOfCells(lines: readonly Line[], start: number, { end, columns, head }: CellTable): Draft[] {
  const rows: Draft[] = []
  for (let at = start; at < end; at += columns) {
    const cells = lines.slice(at, at + columns)
    const texts = cells.map(({ text }) => text)
    rows.push({
      kind: 'row',
      texts,
      words: countWords(texts.join(' ')),
      first: cells[0]?.number ?? 0,
      last: cells.at(-1)?.number ?? 0,
      gap: cells[0]?.gap ?? 0,
      ...(head && at === start ? { head: true } : {}),
    })
  }
  return rows
}
