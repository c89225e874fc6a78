import { parseDate } from '../../text/date/index.js'
import { parseStamp } from '../../text/stamp.js'
import type { Evidence } from '../evidence.js'

/** Reads a date of metadata or of the page, whichever way it is written; undefined when it lies after the crawl. */
export function readDate(value: string | undefined, { record, sightings }: Evidence): string | undefined {
  if (value === undefined || value.trim() === '' || value.length > 200) return undefined
  const { html } = sightings.language
  const options = {
    ...(html === undefined ? {} : { lang: html }),
    ...(record.crawled === undefined ? {} : { crawled: record.crawled }),
  }
  // What looks like a machine's date and is none, as an unset clock, is not to be read as a person's.
  const date = parseStamp(value) ?? (/^\s*\d{4}-\d/.test(value) ? undefined : parseDate(value, options))
  return date !== undefined && isPast(date, record.crawled) ? date : undefined
}

/** A page is not published after it was fetched. A day is granted, as either clock may stand in another zone. */
export function isPast(date: string, crawled: string | undefined): boolean {
  if (crawled === undefined) return true
  const fetched = Date.parse(crawled)
  return Number.isNaN(fetched) || Date.parse(date.slice(0, 10)) <= fetched + 86_400_000
}

/** `/2024/03/08/` or `2024-03-08` in the path of one of the page's addresses. */
export function dateInAddress(addresses: readonly string[], crawled: string | undefined): string | undefined {
  for (const address of addresses) {
    const found = /[/_-]((?:19|20)\d{2})([/_-]?)(0?[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(address)
    const date = found === null ? undefined : parseStamp(`${found[1]}-${found[3]}-${found[4]}`)
    if (date !== undefined && isPast(date, crawled)) return date
  }
  return undefined
}
