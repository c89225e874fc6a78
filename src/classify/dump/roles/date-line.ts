import { charClass } from '../../../text/char-class.js'
import { findDates } from '../../../text/date/index.js'
import { bits } from '../view/books.js'
import type { Zone } from './zone.js'

/** A line with the date of publication is short. */
const longest = 90

/** The line with the date: a whole date and little else, near the headline or the first prose. Abstains where several kinds of lines could be meant. */
export function findDateLine(zone: Zone, title: number | undefined): number | undefined {
  const { view, start, end } = zone
  const anchor = start === -1 ? (title ?? 0) : start
  const from = Math.max(0, Math.min(title ?? anchor, anchor) - 8)
  let best: number | undefined
  let most = 0
  for (let block = from; block < Math.min(view.size, Math.max(anchor, (title ?? 0) + 8) + 4); block++) {
    const points = scoreDate(zone, block)
    if (points > most) {
      most = points
      best = block
    }
  }
  return best ?? dateBelow(zone, end)
}

/** Some pages print their date below the text. */
function dateBelow(zone: Zone, end: number): number | undefined {
  for (let block = end; block < Math.min(zone.view.size, end + 4); block++) {
    if (((zone.view.part[block] ?? 0) & bits.dateLabel) !== 0 && scoreDate(zone, block) > 1) return block
  }
  return undefined
}

/** How much of the line is a date, and whether it says so itself. */
function scoreDate({ view }: Zone, block: number): number {
  const text = view.page.blocks[block]?.text ?? ''
  if (text.length > longest || text.length < 6 || (view.digits[block] ?? 0) < 4) return 0
  // A sentence with a date in it.
  if (view.last[block] === charClass.stop && (view.words[block] ?? 0) > 10) return 0
  const [date] = findDates(text, { lang: 'en-US' })
  if (date === undefined) return 0
  const share = (date.end - date.start) / text.length
  const part = view.part[block] ?? 0
  const labelled = (part & (bits.dateLabel | bits.byline)) !== 0
  if ((part & (bits.legal | bits.credit | bits.consent)) !== 0 || text.includes('©')) return 0
  return share >= 0.6 ? 1.5 + (labelled ? 0.4 : 0) : labelled ? 1.2 : share >= 0.3 ? 0.6 : 0
}
