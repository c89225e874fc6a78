import type { Element } from 'hast'
import { clampColumns, clampSpan } from './table.js'

/** The number that a list starts with, where it is not 1. */
export function readStart({ tagName, properties }: Element): { start?: number } {
  const start = Number(properties.start)
  return tagName === 'ol' && Number.isInteger(start) && start >= 0 && start < 1e9 && start !== 1 ? { start } : {}
}

/** What a cell says of its place and of its column. */
export function readCell({ properties }: Element): { colSpan?: number; rowSpan?: number; align?: string } {
  const colSpan = clampColumns(properties.colSpan)
  const rowSpan = clampSpan(properties.rowSpan)
  const align = properties.align ?? alignIn(properties.style)
  return {
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(align === 'left' || align === 'right' || align === 'center' ? { align } : {}),
  }
}

const alignIn = (style: unknown): string | undefined =>
  typeof style === 'string' ? /text-align:\s*(left|right|center)/.exec(style)?.[1] : undefined
