import type { Element, ElementContent, Root } from 'hast'

/** More columns than this no reader of Markdown can follow; it also bounds the grid that spans can blow up. */
const mostColumns = 64
/** A cell with more paragraphs than this is a part of the page, not a value. */
const mostParagraphs = 3

const inner = new Set(['table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'article', 'section', 'form', 'iframe'])
const paragraphs = new Set(['p', 'ul', 'ol', 'blockquote', 'dl'])

/** Places of the grid for each cell: a table that is emptier holds layout, or is out to fill the disk. */
const mostSpread = 8
/** Small tables may be as empty as they like. */
const smallGrid = 256

interface Count {
  rows: number
  columns: number
  cells: number
  /** Places of the grid that the cells claim. */
  area: number
  /** Columns of the row so far. */
  inRow: number
  header: boolean
  paragraphs: number
}

/**
 * Is this table there for its looks, or beyond what a Markdown table can say? Then its cells become plain text in
 * their order: one column or row, blocks or other tables inside, or too wide.
 */
export function isLayout(table: Element): boolean {
  const { role } = table.properties
  if (role === 'presentation' || role === 'none') return true
  const count: Count = { rows: 0, columns: 0, cells: 0, area: 0, inRow: 0, header: false, paragraphs: 0 }
  if (!countCells(table, count)) return true
  if (count.columns < 2 || count.columns > mostColumns || count.rows < 2) return true
  if (Math.max(count.area, count.rows * count.columns) > mostSpread * count.cells + smallGrid) return true
  return !count.header && count.paragraphs > mostParagraphs
}

interface Step {
  readonly node: Element | Root
  at: number
}

/** Walks the table up to the first thing that no data table holds; false when there is one. */
function countCells(table: Element, count: Count): boolean {
  const steps: Step[] = [{ node: table, at: 0 }]
  let inCell = 0
  for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
    const child: ElementContent | Root['children'][number] | undefined = step.node.children[step.at++]
    if (child === undefined) steps.pop()
    else if (child.type === 'element') {
      if (inner.has(child.tagName)) return false
      if (child.tagName === 'tr') countRow(count)
      else if (child.tagName === 'td' || child.tagName === 'th') {
        countCell(child, count)
        inCell = 0
      } else if (paragraphs.has(child.tagName)) count.paragraphs = Math.max(count.paragraphs, ++inCell)
      if (child.children.length > 0) steps.push({ node: child, at: 0 })
    }
  }
  return true
}

function countRow(count: Count): void {
  count.rows++
  count.inRow = 0
}

function countCell(cell: Element, count: Count): void {
  const width = clampColumns(cell.properties.colSpan)
  count.cells++
  count.area += width * clampSpan(cell.properties.rowSpan)
  count.inRow += width
  count.columns = Math.max(count.columns, count.inRow)
  if (cell.tagName === 'th') count.header = true
}

/** A span as a number from 1 to 64: one attribute of a few bytes must not make a grid of millions of cells. */
export function clampSpan(value: unknown): number {
  const span = typeof value === 'number' ? value : Number.parseInt(String(value), 10)
  return span > 1 ? Math.min(Math.floor(span), mostColumns) : 1
}

/** The same across columns, where more than there can be means "all of them": the row is filled anyway. */
export function clampColumns(value: unknown): number {
  const span = clampSpan(value)
  return span === mostColumns ? 1 : span
}
