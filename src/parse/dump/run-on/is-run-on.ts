import type { Line } from '../line.js'

/** A line that holds more words than nearly every paragraph, and most of its page: no break of the page's own is left in it. */
const fewestWords = 120
const share = 0.6

/** Which lines hold a whole page, or most of one: its breaks were lost. */
export function findRunOns(lines: readonly Line[]): ReadonlySet<Line> {
  let words = 0
  for (const line of lines) words += line.words
  return new Set(lines.filter((line) => line.words >= fewestWords && line.words >= words * share))
}
