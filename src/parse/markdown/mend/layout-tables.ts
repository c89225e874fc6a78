/** A rule between a table's head and its rows. */
const isRule = (line: string): boolean =>
  line.includes('-') && onlyRules.test(line) && cellsOf(line).every((cell) => /^:?-+:?$/.test(cell))

const onlyRules = /^[\s|:-]+$/
const nestedRule = /\|\s*:?-{3,}:?\s*\|/

/**
 * Tables that a page was laid out with are written as Markdown's, one inside the other, and Markdown drops what its first row has no column for. Their cells
 * become paragraphs; a table that lacks the first cell of its head gets it.
 */
export function partLayoutTables(lines: readonly string[]): string[] {
  const parted: string[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? ''
    if (!isRule(lines[at + 1] ?? '') || !line.includes('|')) {
      parted.push(line)
      at++
      continue
    }
    const end = endOfTable(lines, at)
    for (const row of mendTable(lines.slice(at, end))) parted.push(row)
    at = end
  }
  return parted
}

function endOfTable(lines: readonly string[], start: number): number {
  let end = start + 2
  while (lines[end]?.includes('|')) end++
  return end
}

function mendTable(rows: readonly string[]): string[] {
  const [head = '', ruled = ''] = rows
  const columns = cellsOf(ruled).length
  const body = rows.slice(2)
  const isLayout = columns === 1 || body.some((row) => nestedRule.test(row) || cellsOf(row).length > columns)
  if (isLayout) return rows.filter((row) => !isRule(row)).flatMap((row) => ['', ...cellsOf(row).flatMap(paragraph), ''])
  return cellsOf(head).length === columns - 1 ? [`| ${head}`, ...rows.slice(1)] : [...rows]
}

/** The cells of a row; a bar behind a backslash is text. */
function cellsOf(row: string): string[] {
  const cells = row
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/)
  return cells.map((cell) => cell.trim())
}

const paragraph = (cell: string): string[] => (/^[\s:-]*$/.test(cell) ? [] : [cell, ''])
