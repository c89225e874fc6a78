import type { Failure, Place } from '../types.js'
import { printable } from './printable.js'

/** One line that says what went wrong, where, and what was expected. */
export function describeFailure({ code, place, message, expected }: Failure): string {
  return printable(`${code} ${describePlace(place)}: ${message}. Expected: ${expected}.`)
}

/** `file, line 3, bytes 100 to 200`. */
export function describePlace({ file, record, line, range }: Place): string {
  const parts = [file]
  if (line !== undefined) parts.push(`line ${line}`)
  else if (record !== undefined) parts.push(`record ${record}`)
  if (range !== undefined) parts.push(`bytes ${range[0]} to ${range[1]}`)
  return parts.join(', ')
}
