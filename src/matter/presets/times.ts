/** ISO 8601 as the front matter has it, in parts: a day, its time if it has one, the offset if that is known. */
const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?)?/

/** `2024-03-08T01:35:00+01:00`: whole, as RFC 3339 asks. A day begins at midnight, and what has no offset is read as UTC. */
export function toRfc3339(date: string): string {
  const [, day, time = '00:00', seconds = '00', offset = 'Z'] = parts.exec(date) ?? []
  return day === undefined ? date : `${day}T${time}:${seconds}${offset}`
}

/** `2024-03-08 01:35:00 +0100`, and a day as it is. */
export function toSpaced(date: string): string {
  const [, day, time, seconds = '00', offset = 'Z'] = parts.exec(date) ?? []
  if (day === undefined) return date
  return time === undefined ? day : `${day} ${time}:${seconds} ${offset === 'Z' ? '+0000' : offset.replace(':', '')}`
}

/** `2024-03-08T01:35:00`: as the page's own clock has it, without the offset; a day as it is. */
export function toLocal(date: string): string {
  const [, day, time, seconds = '00'] = parts.exec(date) ?? []
  return day === undefined || time === undefined ? (day ?? date) : `${day}T${time}:${seconds}`
}
