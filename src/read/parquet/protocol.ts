import type { Problem } from '../read-error.js'

/** What the reader asks of its child process, one question at a time. */
export type Question =
  | { readonly ask: 'open'; readonly path: string; readonly wanted: readonly string[] }
  | { readonly ask: 'decode'; readonly group: number }
  | { readonly ask: 'rows' }

/** What the child answers; `problem` to whatever could not be done. */
export type Answer =
  | { readonly table: TableOutline }
  | { readonly decoded: true }
  | { readonly rows: readonly Fields[] }
  | { readonly problem: Problem }

/** What the end of a Parquet file says of it. */
export interface TableOutline {
  /** The names of its columns, those inside other columns left out. */
  readonly columns: readonly string[]
  readonly groups: readonly RowGroup[]
}

/** Rows that stand together in a table. */
export interface RowGroup {
  /** Number of its first row, counted from 1. */
  readonly first: number
  readonly count: number
  /** Bytes of the wanted columns when they are decompressed. */
  readonly bytes: number
}

/** The wanted cells of one row by the names of their columns, as a line of JSONL would have them. */
export type Fields = Readonly<Record<string, unknown>>
