import type { DateOptions } from './day.js'
import { findDate } from './find.js'

/**
 * Reads the first date printed in a text as ISO 8601: `2024-03-08`, with the time (`2024-03-08T01:35`) and the zone where they are printed.
 * Undefined when no whole date is printed: neither year, day nor zone is ever guessed, and `3/8/2024` is read only where the language or the day of the crawl decides.
 */
export function parseDate(text: string, options: DateOptions = {}): string | undefined {
  return findDate(text, options)?.iso
}
