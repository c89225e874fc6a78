// @ts-check

/**
 * Rows of cells as lines of aligned columns: the first column to the left, the others to the right.
 * @param {readonly (readonly string[])[]} rows the first row is the header
 * @returns {string}
 */
export function formatTable(rows) {
  const [header = []] = rows
  const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => formatRow(row, widths)).join('\n')
}

/**
 * @param {readonly string[]} row
 * @param {readonly number[]} widths
 */
function formatRow(row, widths) {
  const cells = row.map((cell, column) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
  )
  return cells.join('  ').trimEnd()
}

/**
 * The same rows as a GFM table.
 * @param {readonly (readonly string[])[]} rows
 * @param {'left' | 'right'} [side] where the columns after the first are aligned to
 * @returns {string}
 */
export function formatMarkdownTable(rows, side = 'right') {
  const [header = [], ...body] = rows
  const rule = header.map((_, column) => (column === 0 || side === 'left' ? '---' : '--:'))
  return [header, rule, ...body].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
