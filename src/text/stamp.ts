/**
 * Reads a point in time as machines write it: ISO 8601 and what is nearly that, RFC 5322, plain digits, seconds since 1970.
 * Dates for people (`8 March 2024`) are read by `parseDate`.
 */
const iso =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,:]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{0,2})?)?/i
const digits = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}:?\d{2})?$/
const rfc =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{4})?)?/
const unixDate =
  /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (?:(\d{1,2}):(\d{2}):(\d{2}) )?(?:(Z|UTC|GMT|[+-]\d{4}) |[A-Z]{2,4} )?(\d{4})/
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** @returns `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM:SS` with the offset that is written (`Z` or `±HH:MM`); undefined if it is none of these. */
export function parseStamp(value: string): string | undefined {
  const text = value.trim()
  const first = iso.exec(text) ?? digits.exec(text)
  if (first) return write(first[1], first[2], first[3], first.slice(4))
  const mail = rfc.exec(text)
  if (mail) return write(mail[3], monthNumber(mail[2]), mail[1], mail.slice(4))
  const unix = unixDate.exec(text)
  if (unix) return write(unix[7], monthNumber(unix[1]), unix[2], unix.slice(3, 7))
  return parseEpoch(text)
}

const monthNumber = (name = ''): string => String(months.indexOf(name.toLowerCase().slice(0, 3)) + 1)

/** Seconds (10 digits: 2001 to 2286) or milliseconds (13 digits) since 1970. */
function parseEpoch(text: string): string | undefined {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return undefined
  const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1))
  return `${date.toISOString().slice(0, 19)}Z`
}

function write(year = '', month = '', day = '', time: readonly (string | undefined)[] = []): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isDay(Number(year), Number(month), Number(day))) return undefined
  const [hour, minute, second = '00', zone] = time
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date
  return `${date}T${hour.padStart(2, '0')}:${minute}:${Number(second) > 59 ? '59' : second}${writeOffset(zone)}`
}

function writeOffset(zone: string | undefined): string {
  if (zone === undefined) return ''
  if (/^[ZUG]/i.test(zone)) return 'Z'
  const figures = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone[0]}${figures.slice(0, 2)}:${figures.slice(2, 4)}`
}

/** A day of the calendar. Before 1800 nothing was published that a crawl dates; 1970-01-01 is an unset clock. */
function isDay(year: number, month: number, day: number): boolean {
  if (year < 1800 || year > 2100 || (year === 1970 && month === 1 && day === 1)) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
