/** Time zones lie at most this far from UTC, in hours. */
const farthest = 14
const day = 86_400_000

/**
 * A moment in UTC as the page's own clock has it, where the page tells: a late evening in New York is the next day in UTC, and
 * the reader was told the evening. Anything but a moment in UTC stays as it is.
 * @param others other datings of the same page: with an offset, or as local time, or as a day.
 */
export function toLocalDay(stamp: string, others: readonly string[]): string {
  if (!/T.*(?:Z|\+00:00)$/.test(stamp)) return stamp
  const moment = Date.parse(stamp)
  for (const other of others) {
    if (other.slice(0, 10) === stamp.slice(0, 10)) continue
    if (/T.*[+-]\d{2}:\d{2}$/.test(other) && Math.abs(Date.parse(other) - moment) < 60_000) return other
    if (/T\d{2}:\d{2}(?::\d{2})?$/.test(other) && isSameMoment(moment, other)) return other
    if (other.length === 10 && isDayOf(moment, other)) return other
  }
  return stamp
}

/** A local time that differs by a whole number of quarter hours is the same moment in another zone. */
function isSameMoment(moment: number, local: string): boolean {
  const hours = (Date.parse(`${local}Z`) - moment) / 3_600_000
  const quarters = hours * 4
  return Math.abs(hours) <= farthest && Math.abs(quarters - Math.round(quarters)) < 0.1
}

/** Whether some zone has that day at this moment: the day before until noon, the day after from ten o'clock on. */
function isDayOf(moment: number, local: string): boolean {
  const start = Date.parse(local)
  return moment >= start - farthest * 3_600_000 && moment < start + day + (farthest - 2) * 3_600_000
}
