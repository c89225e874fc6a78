import { findDate, mayHoldYear } from '../../../../text/date/index.js'
import { saysAgo } from '../../../../words/ago.js'
import { announcesMember } from '../../../../words/member-since.js'
import { bits } from '../../view/books.js'
import { isKept, type Zone } from '../zone.js'

/** Words of the text of a post at least. */
const SHORTEST = 8
/** Blocks between two posts at most: rank, place, counts and buttons. So many are looked at above the first post and below the last. */
const LONGEST = 28
const REACH = 14

/** A line that says when a post was written has so many characters and words at most, and the date is such a share of it. */
const longestLine = 60
const mostWords = 12
const SHARE = 0.4

/** What stands between the texts of two posts, above the first or below the last, with the line in it that says when; and that day, where it is one. */
export interface Gap {
  readonly first: number
  readonly end: number
  readonly date: number
  readonly day: string | undefined
  /** What else stands in that line. */
  readonly rest: string
}

/** Gaps with a date in them, and how many others there are between texts. */
export interface Gaps {
  readonly dated: readonly Gap[]
  readonly others: number
}

/** The gaps between the texts of a page that are kept. */
export function findGaps(zone: Zone): Gaps {
  const texts = textsOf(zone)
  const dated: Gap[] = []
  let others = 0
  for (let at = 0; at <= texts.length; at++) {
    const first = at === 0 ? Math.max(0, (texts[0] ?? 0) - REACH) : (texts[at - 1] ?? 0) + 1
    const end = texts[at] ?? Math.min(zone.view.size, first + REACH)
    if (end <= first) continue
    const found = end - first > LONGEST ? undefined : dateIn(zone, first, end)
    if (found !== undefined) dated.push({ first, end, ...found })
    else if (at > 0 && at < texts.length) others++
  }
  return { dated, others }
}

function textsOf(zone: Zone): number[] {
  const texts: number[] = []
  for (let block = 0; block < zone.view.size; block++)
    if ((zone.view.words[block] ?? 0) >= SHORTEST && isKept(zone, block)) texts.push(block)
  return texts
}

/** What a line says of a post's date. */
type Dating = Pick<Gap, 'date' | 'day' | 'rest'>

/** The last line between two blocks that has a date and little else: what is printed above it is since when the writer is a member, or when the post above was changed. */
function dateIn({ view }: Zone, from: number, end: number): Dating | undefined {
  for (let block = end - 1; block >= from; block--) {
    if ((view.digits[block] ?? 0) < 3 || (view.words[block] ?? 0) > mostWords) continue
    const text = view.page.blocks[block]?.text ?? ''
    if (text.length > longestLine || announcesMember(view.page.blocks[block - 1]?.text ?? '')) continue
    if (saysAgo(text)) return { date: block, day: undefined, rest: '' }
    // “Joined 3 May 2019”, “Member since 2019”
    if (((view.part[block] ?? 0) & bits.aboutPost) !== 0 || !mayHoldYear(text)) continue
    const date = findDate(text, { lang: 'en-US' })
    if (date === undefined || date.end - date.start < text.length * SHARE) continue
    return { date: block, day: date.iso.slice(0, 10), rest: text.slice(0, date.start) + text.slice(date.end) }
  }
  return undefined
}
