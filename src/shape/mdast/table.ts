import type { Element } from 'hast'
import type { AlignType, Table, TableCell, TableRow } from 'mdast'
import { toPhrasing } from './phrasing.js'
import { settleMarks } from './settle-marks.js'

/**
 * A kept table. Spans leave empty cells behind, short rows are filled, and a table whose first row is no header gets an
 * empty one, as GFM has no table without.
 */
export function toTable(node: Element): Table[] {
  const rows = elementsOf(node).flatMap((part) => (part.tagName === 'tr' ? [part] : elementsOf(part)))
  if (rows.length === 0) return []
  const grid = spread(rows)
  const columns = grid.reduce((most, row) => Math.max(most, row.length), 1)
  const body = grid.map((row) => toRow(row, columns))
  const headed = elementsOf(node).some(({ tagName }) => tagName === 'thead')
  const children = headed ? body : [toRow([], columns), ...body]
  return [{ type: 'table', align: readAlign(grid, columns), children }]
}

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

function toRow(cells: readonly (Element | undefined)[], columns: number): TableRow {
  const children: TableCell[] = []
  for (let at = 0; at < columns; at++) {
    const cell = cells[at]
    children.push({ type: 'tableCell', children: cell === undefined ? [] : settleMarks(toPhrasing(cell.children)) })
  }
  return { type: 'tableRow', children }
}

/** A column is aligned as the first of its cells that says so. */
function readAlign(grid: readonly (readonly (Element | undefined)[])[], columns: number): AlignType[] {
  return Array.from({ length: columns }, (_, column) => {
    const align = grid.map((row) => row[column]?.properties.align).find((value) => value !== undefined)
    return align === 'left' || align === 'right' || align === 'center' ? align : null
  })
}
