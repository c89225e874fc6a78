import type { Kind } from '../../types.js'
import { decodePage } from '../charset/index.js'
import type { Fields } from './protocol.js'

const KINDS: Readonly<Record<string, Kind>> = { html: 'html', text: 'text' }

/** The cells of a row as a line of JSONL would have them: bytes decoded, times as ISO 8601, large numbers as strings. */
export function toFields(row: Fields): Fields {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, toField(name, cell)]))
}

function toField(name: string, cell: unknown): unknown {
  if (cell instanceof Uint8Array) return decodePage(cell, KINDS[name] ?? 'text')
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : cell.toISOString()
  return typeof cell === 'bigint' ? String(cell) : cell
}
