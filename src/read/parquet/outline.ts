import type { FileMetaData } from 'hyparquet'
import type { RowGroup, TableOutline } from './protocol.js'

/**
 * What the table of contents of a Parquet file says, in our words.
 * @param wanted Names of the columns whose bytes count.
 */
export function outline({ schema, row_groups: groups }: FileMetaData, wanted: readonly string[]): TableOutline {
  const [root, ...elements] = schema
  return { columns: topNames(root?.num_children ?? 0, elements), groups: [...outlineGroups(groups, wanted)] }
}

/** The names of the first level; what is nested inside a column stands between them. */
function topNames(count: number, elements: FileMetaData['schema']): string[] {
  const names: string[] = []
  let nested = 0
  for (const { name, num_children: children = 0 } of elements) {
    if (names.length === count && nested === 0) break
    if (nested === 0) names.push(name)
    else nested -= 1
    nested += children
  }
  return names
}

function* outlineGroups(groups: FileMetaData['row_groups'], wanted: readonly string[]): Iterable<RowGroup> {
  let first = 1
  for (const { num_rows: rows, columns } of groups) {
    const count = Number(rows)
    const sizes = columns.map(({ meta_data: column }) =>
      wanted.includes(column?.path_in_schema[0] ?? '') ? Number(column?.total_uncompressed_size ?? 0) : 0,
    )
    yield { first, count, bytes: sizes.reduce((sum, size) => sum + size, 0) }
    first += count
  }
}
