import { charClass } from '../../../../text/char-class.js'
import { findDates, mayHoldYear } from '../../../../text/date/index.js'
import { unglueDates } from '../../../../text/unglue.js'
import { namesDeadline } from '../../../../words/deadlines.js'
import { isTurn } from '../turns.js'
import type { Zone } from '../zone.js'
import { baseFeatures, clip, putBase } from './base.js'
import type { Candidates } from './candidates.js'
import { type DateLabels, dateLabelsOf, opensWithDateLabel } from './date-labels.js'

/** What is asked of a line that may say when the page was published. */
export const dateFeatures = [
  ...baseFeatures,
  'share of the line',
  'place in the line',
  'dates in the line',
  'dated lines',
  'dated lines before',
  'after the headline',
  'headline known',
  'says updated',
  'says published',
  'time printed',
  'days before the newest',
  'newest year',
  'line before says updated',
  'line before says published',
  'lines of that day',
  'lines that say published',
] as const

/** A line with the date of publication is short; only so many dates are read on a page. */
const longest = 160
const mostDates = 60
const above = 70
const below = 8

/** Lines that may say when the page was published, and those of them that speak of a change alone. */
export interface DateCandidates extends Candidates {
  readonly changes: ReadonlySet<number>
  /** Of those the ones that a label opens: they say nothing else. */
  readonly notes: ReadonlySet<number>
}

/** Every short line with a whole date, from well above the headline to just below the text. */
export function dateCandidates(zone: Zone, title: number | undefined): DateCandidates {
  const { view, start, end } = zone
  const anchor = start === -1 ? (title ?? 0) : start
  const from = Math.max(0, Math.min(title ?? anchor, anchor) - above)
  const to = Math.min(view.size, Math.max(end, anchor, title ?? 0) + below)
  const dated: { at: number; found: ReturnType<typeof findDates> }[] = []
  for (let at = from; at < to && dated.length < mostDates; at++) {
    const text = view.page.blocks[at]?.text ?? ''
    if (text.length > longest || text.length < 6 || (view.digits[at] ?? 0) < 3 || !mayHoldYear(text)) continue
    if (
      isTurn(view.page, at) ||
      cited.test(text) ||
      namesDeadline(text) ||
      namesDeadline(view.page.blocks[at - 1]?.text ?? '')
    )
      continue
    // A sentence with a date in it, if no label opens it.
    if (view.last[at] === charClass.stop && (view.words[at] ?? 0) > 10 && !opensWithDateLabel(text)) continue
    const found = findDates(unglueDates(text), { lang: 'en-US' })
    if (found.length > 0 && !isHistory(found, text)) dated.push({ at, found })
  }
  const labels = dated.map(({ at }) => dateLabelsOf(zone, at))
  const announced = labels.filter((label) => label.published || label.publishedBefore).length
  const days = dated.map(({ found }) => Date.parse((found[0]?.iso ?? '').slice(0, 10)))
  const newest = Math.max(...days)
  const rows = dated.map(({ at, found }, nth) => {
    const row: number[] = []
    putBase(zone, at, (value) => row.push(value))
    const text = view.page.blocks[at]?.text ?? ''
    const [date] = found
    const label = labels[nth]
    if (date === undefined || label === undefined) return row
    row.push((date.end - date.start) / text.length, date.start, found.length, dated.length, nth)
    row.push(title === undefined ? 0 : clip(at - title), title === undefined ? 0 : 1)
    row.push(Number(label.updated), Number(label.published), Number(date.iso.includes('T')))
    row.push(Math.min(9999, (newest - (days[nth] ?? newest)) / 864e5), new Date(newest).getUTCFullYear())
    row.push(Number(label.updatedBefore), Number(label.publishedBefore))
    row.push(days.filter((day) => day === days[nth]).length, announced)
    return row
  })
  const changes = dated.flatMap(({ at }, nth) => (isChange(labels[nth]) ? { at, label: labels[nth] } : []))
  const isNote = ({ at, label }: (typeof changes)[number]): boolean =>
    label?.changeBefore === true || opensWithDateLabel(view.page.blocks[at]?.text ?? '')
  return {
    blocks: dated.map(({ at }) => at),
    rows,
    changes: new Set(changes.map(({ at }) => at)),
    notes: new Set(changes.filter(isNote).map(({ at }) => at)),
  }
}

/** The web is not older: without a label an earlier day is that of a birth, a building or a film. */
const EARLIEST = '1990'

/** Years from the one day to the other that make a life or a time in office of them. */
const LIFE = 2

/** Is a line about what was long ago, or about a stretch of years? */
function isHistory(found: ReturnType<typeof findDates>, text: string): boolean {
  if (found.every(({ iso }) => iso < EARLIEST) && !opensWithDateLabel(text)) return true
  const [from, to] = found
  if (from === undefined || to === undefined || !/^\s?[-–—]\s?$/.test(text.slice(from.end, to.start))) return false
  return Number(to.iso.slice(0, 4)) - Number(from.iso.slice(0, 4)) >= LIFE
}

/** Does a label speak of a change, and not of the publication? What the line itself says goes before what stands above it. */
const isChange = (label: DateLabels | undefined): boolean =>
  label !== undefined && !label.published && (label.updated || (label.changeBefore && !label.publishedBefore))

/** A reference says when somebody looked at what it names. */
const cited = /^\^|\b(?:retrieved|accessed|abgerufen|consulté|consultado|consultato|geraadpleegd|hämtad|dostęp)\b/iu
