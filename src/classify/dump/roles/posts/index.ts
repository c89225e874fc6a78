import { isKept, type Zone } from '../zone.js'
import { findGaps, type Gap } from './gaps.js'
import { areNamed, findNames } from './names.js'

/** Fewer posts prove no frame; so many of all gaps between texts have a date where it is one. */
const FEWEST = 3
const SHARE = 0.6

/** So many of the days follow each other. */
const ORDERED = 0.7

/**
 * Keeps the lines that say who wrote a post and when, as `byline` and `date`, where a page sets its texts between them again and again: threads, reviews, comments that are kept. They are no part of the text. Nothing is
 * done where only dates are found: lists of stories have them too.
 */
export function claimPosts(zone: Zone, taken: ReadonlySet<number>): void {
  const { dated, others } = findGaps(zone)
  if (dated.length < FEWEST || dated.length < (dated.length + others) * SHARE || !areOrdered(dated)) return
  const names = areNamed(dated) ? 'beside' : findNames(zone, dated)
  if (names === undefined) return
  for (const gap of dated) {
    const name = names === 'beside' ? undefined : names.of(gap)
    if (name !== undefined) keep(zone, taken, name, 'byline')
    if (names !== 'beside' || !isKept(zone, gap.date)) keep(zone, taken, gap.date, 'date')
  }
}

/** Posts stand in their order, the oldest or the newest first. */
function areOrdered(gaps: readonly Gap[]): boolean {
  const days = gaps.flatMap(({ day }) => (day === undefined ? [] : [day]))
  let later = 0
  let earlier = 0
  for (let at = 1; at < days.length; at++) {
    if ((days[at] ?? '') >= (days[at - 1] ?? '')) later++
    if ((days[at] ?? '') <= (days[at - 1] ?? '')) earlier++
  }
  return Math.max(later, earlier) >= (days.length - 1) * ORDERED
}

function keep({ board }: Zone, taken: ReadonlySet<number>, block: number, role: 'byline' | 'date'): void {
  if (taken.has(block)) return
  board.claim(block, `${role} of a post`, role, 5)
  board.rule(block, { rule: `${role} of a post that is kept`, fate: 'keep' })
}
