import type { Element, ElementContent, Root } from 'hast'
import type { Plan } from './plan.js'

/** More columns than this no reader of Markdown can follow; it also bounds the grid that spans can blow up. */
const mostColumns = 64
/** A cell with more paragraphs, or broken lines, than this is a part of the page, not a value; in a table with headers there may be more. */
const mostParagraphs = 3
const mostLines = 8
/** So is one with more characters. */
const longestCell = 400
const longestHeaded = 2500
/** A heading in a cell names its column or row, unless more text than this comes with it. */
const longestNamed = 120

const inner = new Set(['table', 'pre', 'article', 'section', 'form', 'iframe', 'blockquote'])
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const paragraphs = new Set(['p', 'ul', 'ol', 'dl'])

/** Places of the grid for each cell: a table that is emptier holds layout, or is out to fill the disk. */
const mostSpread = 8
/** Small tables may be as empty as they like. */
const smallGrid = 256

/** What is kept of a table. */
interface Count {
  rows: number
  columns: number
  cells: number
  /** Places of the grid that the cells claim. */
  area: number
  /** Columns of the row so far, and how many of its cells hold kept text. */
  inRow: number
  filled: number
  /** Rows, and most cells of one row, with kept text. */
  filledRows: number
  filledCells: number
  header: boolean
  /** Of the fullest cells: paragraphs, broken lines, characters. */
  paragraphs: number
  lines: number
  longest: number
  cell: Cell
}

interface Cell {
  paragraphs: number
  lines: number
  characters: number
  heading: boolean
}

/** Why a table is no table in Markdown: `looks` for one that only lays out, `size` for one beyond what can be written. */
export type Layout = 'looks' | 'size'

const emptyCell = (): Cell => ({ paragraphs: 0, lines: 0, characters: 0, heading: false })

/**
 * Is this table there for its looks, or beyond what a Markdown table can say? Then its cells become plain text in
 * their order: one column or row is kept, there are blocks or other tables inside, or it is too wide.
 */
export function layoutOf(table: Element, plan: Plan): Layout | undefined {
  const { role } = table.properties
  if (role === 'presentation' || role === 'none') return 'looks'
  const count: Count = {
    ...{ rows: 0, columns: 0, cells: 0, area: 0, inRow: 0, filled: 0, filledRows: 0, filledCells: 0 },
    ...{ header: false, paragraphs: 0, lines: 0, longest: 0, cell: emptyCell() },
  }
  if (!countCells(table, plan, count)) return 'looks'
  endRow(count)
  if (count.columns > mostColumns) return 'size'
  if (Math.max(count.area, count.rows * count.columns) > mostSpread * count.cells + smallGrid) return 'size'
  if (count.filledCells < 2 || count.filledRows < 2) return 'looks'
  const tooFull = count.header
    ? count.longest > longestHeaded || count.paragraphs > mostLines
    : count.longest > longestCell || count.paragraphs > mostParagraphs || count.lines > mostLines
  return tooFull ? 'looks' : undefined
}

interface Step {
  readonly node: Element | Root
  at: number
}

/** Walks the table up to the first thing that no data table holds; false when there is one. */
function countCells(table: Element, plan: Plan, count: Count): boolean {
  const steps: Step[] = [{ node: table, at: 0 }]
  for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
    const child: ElementContent | Root['children'][number] | undefined = step.node.children[step.at++]
    if (child === undefined) steps.pop()
    else if (child.type === 'text') {
      if (plan.roleOf(child) !== undefined) count.cell.characters += child.value.length
    } else if (child.type === 'element') {
      if (!countElement(child, plan, count)) return false
      if (child.children.length > 0 && !(plan.isDropped(child) && child.tagName !== 'tr'))
        steps.push({ node: child, at: 0 })
    }
  }
  return true
}

function countElement(node: Element, plan: Plan, count: Count): boolean {
  const { tagName } = node
  if (tagName === 'tr') {
    endRow(count)
    count.rows++
  } else if (tagName === 'td' || tagName === 'th') countCell(node, count)
  else if (inner.has(tagName)) return plan.isDropped(node) || !plan.holdsBlocks(node)
  else if (paragraphs.has(tagName)) count.cell.paragraphs++
  else if (tagName === 'br') count.cell.lines++
  else if (headings.has(tagName)) count.cell.heading = true
  return true
}

function countCell(cell: Element, count: Count): void {
  endCell(count)
  const width = clampColumns(cell.properties.colSpan)
  count.cells++
  count.area += width * clampSpan(cell.properties.rowSpan)
  count.inRow += width
  count.columns = Math.max(count.columns, count.inRow)
  if (cell.tagName === 'th') count.header = true
}

function endCell(count: Count): void {
  const { paragraphs: own, lines, characters, heading } = count.cell
  if (characters > 0) count.filled++
  if (heading && characters > longestNamed) count.longest = Number.POSITIVE_INFINITY
  count.longest = Math.max(count.longest, characters)
  count.paragraphs = Math.max(count.paragraphs, own)
  count.lines = Math.max(count.lines, lines)
  count.cell = emptyCell()
}

function endRow(count: Count): void {
  endCell(count)
  if (count.filled > 0) count.filledRows++
  count.filledCells = Math.max(count.filledCells, count.filled)
  count.filled = 0
  count.inRow = 0
}

/** Is a span larger than is believed? */
export const isClamped = ({ properties: { colSpan, rowSpan } }: Element): boolean =>
  toSpan(colSpan) > mostColumns || toSpan(rowSpan) > mostColumns

const toSpan = (value: unknown): number => (typeof value === 'number' ? value : Number.parseInt(String(value), 10))

/** A span as a number from 1 to 64: one attribute of a few bytes must not make a grid of millions of cells. */
export function clampSpan(value: unknown): number {
  const span = toSpan(value)
  return span > 1 ? Math.min(Math.floor(span), mostColumns) : 1
}

/** The same across columns, where more than there can be means "all of them": the row is filled anyway. */
export function clampColumns(value: unknown): number {
  const span = clampSpan(value)
  return span === mostColumns ? 1 : span
}
