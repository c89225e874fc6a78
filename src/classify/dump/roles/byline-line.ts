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
  return title === undefined ? undefined : findNameAlone(zone, title, { anchor, date })
}

/** A name without "by" counts only beside the date or a line such as "5 min read", between headline and text. */
function findNameAlone(
  zone: Zone,
  title: number,
  { anchor, date }: { anchor: number; date: number | undefined },
): number | undefined {
  const { whole, part } = zone.view
  const isMeta = (block: number): boolean =>
    block > title &&
    (block === date || (((whole[block] ?? 0) | (part[block] ?? 0)) & (bits.aboutPost | bits.dateLabel)) !== 0)
  for (let block = Math.max(0, title - 4); block < Math.min(anchor, title + nearby); block++)
    if (block !== title && isName(zone, block) && (isMeta(block - 1) || isMeta(block + 1))) return block
  return undefined
}

/** How far below the headline a name alone is looked for: a summary, a date and a share bar come between. */
const nearby = 9

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
