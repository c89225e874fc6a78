import type { Element } from 'hast'
import type { AlignType, TableRow } from 'mdast'
import { cellOf } from './cell.js'
import type { Flow } from './list.js'
import { toParagraph } from './paragraph.js'
import { toPhrasing } from './phrasing.js'

/**
 * A kept table. Spans leave empty cells behind, short rows are filled, columns that hold nothing are left out, and a table
 * whose first row is no header gets an empty one, as GFM has no table without. One row or column is no table: its cells
 * are paragraphs.
 */
export function toTable(node: Element): Flow[] {
  const rows = elementsOf(node).flatMap((part) => (part.tagName === 'tr' ? [part] : elementsOf(part)))
  const grid = spread(rows)
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0)
  const columns = [...Array(width).keys()].filter((at) => grid.some((row) => isFilled(row[at])))
  if (columns.length < 2 || rows.length < 2)
    return rows.flatMap(elementsOf).flatMap(({ children }) => toParagraph(children))
  const body = grid.map((row) => toRow(columns.map((at) => row[at])))
  const headed = elementsOf(node).some(({ tagName }) => tagName === 'thead')
  const children = headed ? body : [toRow(columns.map(() => undefined)), ...body]
  return [{ type: 'table', align: columns.map((at) => readAlign(grid, at)), children }]
}

const isFilled = (cell: Element | undefined): boolean => cell !== undefined && cell.children.length > 0

const elementsOf = ({ children }: Element): Element[] => children.filter((child) => child.type === 'element')

/** Lays the cells out by column: `undefined` where a span reaches. */
function spread(rows: readonly Element[]): (Element | undefined)[][] {
  const grid: (Element | undefined)[][] = rows.map(() => [])
  const taken: boolean[][] = rows.map(() => [])
  for (const [at, row] of rows.entries()) {
    const line = grid[at] ?? []
    let column = 0
    for (const cell of elementsOf(row)) {
      while (taken[at]?.[column] === true) line[column++] = undefined
      const { colSpan, rowSpan } = cell.properties
      const width = typeof colSpan === 'number' ? colSpan : 1
      const height = typeof rowSpan === 'number' ? rowSpan : 1
      for (let down = 1; down < height && at + down < rows.length; down++) {
        for (let across = 0; across < width; across++) (taken[at + down] ?? [])[column + across] = true
      }
      for (let across = 0; across < width; across++) line[column + across] = across === 0 ? cell : undefined
      column += width
    }
  }
  return grid
}

const toRow = (cells: readonly (Element | undefined)[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => cellOf(cell === undefined ? [] : toPhrasing(cell.children))),
})

/** A column is aligned as the first of its cells that says so. */
function readAlign(grid: readonly (readonly (Element | undefined)[])[], column: number): AlignType {
  const align = grid.map((row) => row[column]?.properties.align).find((value) => value !== undefined)
  return align === 'left' || align === 'right' || align === 'center' ? align : null
}
