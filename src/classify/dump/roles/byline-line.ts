import { charClass } from '../../../text/char-class.js'
import { findDate } from '../../../text/date/index.js'
import { bits } from '../view/books.js'
import type { Zone } from './zone.js'

/** A byline names a few people, not a committee's members. */
const longest = 100

/** The line that names who wrote it: "By" and names, between the headline and a few blocks into the text, or right below the text. */
export function findByline(zone: Zone, title: number | undefined, date: number | undefined): number | undefined {
  const { view, start, end } = zone
  const anchor = start === -1 ? (title ?? 0) : start
  const from = Math.max(0, title === undefined ? anchor - 10 : Math.min(title, anchor) - 2)
  for (let block = from; block < Math.min(view.size, Math.max(anchor, (title ?? 0) + 6) + 2); block++) {
    if (block !== title && isByline(zone, block)) return block
    // "By" alone: the name is the next block.
    if (((view.whole[block] ?? 0) & bits.byline) !== 0 && isName(zone, block + 1)) return block + 1
  }
  for (let block = end; block < Math.min(view.size, end + 3); block++) if (isByline(zone, block)) return block
  if (title === undefined || date === undefined) return undefined
  return [date - 1, date + 1].find((block) => block > title && block < anchor && isName(zone, block))
}

function isByline({ view }: Zone, block: number): boolean {
  if (((view.part[block] ?? 0) & bits.byline) === 0) return false
  const text = view.page.blocks[block]?.text ?? ''
  if (text.length > longest || view.last[block] === charClass.stop) return false
  const words = view.words[block] ?? 0
  if ((view.capitals[block] ?? 0) < 2 || words > 16) return false
  // Names are capitals; a date behind them may bring some that are not.
  const dated = findDate(text) !== undefined
  return (view.capitals[block] ?? 0) >= words * (dated ? 0.3 : 0.55)
}

/** Two to four words that all begin with a capital, and nothing else. */
function isName({ view }: Zone, block: number): boolean {
  const words = view.words[block] ?? 0
  if (words < 2 || words > 4 || view.capitals[block] !== words) return false
  if ((view.whole[block] ?? 0) !== 0 || (view.digits[block] ?? 0) > 0 || (view.shouting[block] ?? 0) > 60) return false
  return (
    view.last[block] === charClass.lower &&
    view.marks[block] === 0 &&
    view.commas[block] === 0 &&
    (view.copies[block] ?? 1) < 3
  )
}
