import type { ReportLine } from '../../flow/report/report-entry.js'
import type { Reason } from '../../types.js'
import { words } from './format.js'

/** Which records the list shows; a field that is left out lets everything through. */
export interface Filter {
  readonly text?: string
  readonly status?: string
  readonly type?: string
  readonly lang?: string
  readonly why?: string
  readonly reason?: string
  /** From and below which quality, or share of words kept: `[0.8, 0.9]`. */
  readonly quality?: readonly [from: number, below: number]
  readonly share?: readonly [from: number, below: number]
}

/** Share of the words of a record that were kept; not a number where it has none. */
export const shareOf = ({ kept, words }: ReportLine): number => kept / words

/** Whether a record passes. */
export function passes(line: ReportLine, filter: Filter): boolean {
  return (
    passesText(line, filter.text ?? '') &&
    (filter.status ?? line.status) === line.status &&
    (filter.type ?? line.type) === line.type &&
    (filter.lang ?? line.lang) === line.lang &&
    (filter.why ?? line.why) === line.why &&
    (filter.reason === undefined || (line.reasons[filter.reason as Reason] ?? 0) > 0) &&
    isWithin(line.quality, filter.quality) &&
    isWithin(line.status === 'kept' ? shareOf(line) : undefined, filter.share)
  )
}

function passesText({ id, title = '', place }: ReportLine, text: string): boolean {
  const wanted = text.trim().toLowerCase()
  return wanted === '' || `${id}\n${title}\n${place}`.toLowerCase().includes(wanted)
}

/** The highest bin holds its upper end. */
function isWithin(value: number | undefined, range: readonly [number, number] | undefined): boolean {
  if (range === undefined) return true
  return value !== undefined && value >= range[0] && (value < range[1] || range[1] >= 1)
}

/** A filter in words, for the line above the list. */
export function describe({ text: _, quality, share, ...plain }: Filter): string {
  const parts = Object.entries(plain).map(([name, value]) => `${name} ${name === 'lang' ? value : words(value)}`)
  if (quality !== undefined) parts.push(`quality ${quality[0]} to ${quality[1]}`)
  if (share !== undefined) parts.push(`kept ${Math.round(share[0] * 100)} to ${Math.round(share[1] * 100)} %`)
  return parts.join(', ')
}
