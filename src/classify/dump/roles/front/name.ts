import { charClass } from '../../../../text/char-class.js'
import { bits } from '../../view/books.js'
import { isTurn } from '../turns.js'
import type { Zone } from '../zone.js'
import { baseFeatures, clip, putBase } from './base.js'
import type { Candidates } from './candidates.js'

/** What is asked of a line that may name who wrote it. */
export const nameFeatures = [
  ...baseFeatures,
  'after the headline',
  'headline known',
  'after the date',
  'date known',
  'is the date line',
  'name alone',
  'lower words',
  'commas',
  'begins again below',
  'candidates before',
] as const

/** A byline names a few people, not a committee's members. */
const longest = 140
const above = 30
const below = 6

/** Every line near the headline, the date or the end of the text that begins a byline, has the date, or looks like a name. */
export function nameCandidates(zone: Zone, title: number | undefined, date: number | undefined): Candidates {
  const { view, start, end } = zone
  const anchor = start === -1 ? (title ?? 0) : start
  const blocks: number[] = []
  const rows: number[][] = []
  const from = Math.max(0, Math.min(title ?? anchor, anchor) - above)
  for (let at = from; at < Math.min(view.size, Math.max(end, anchor, title ?? 0) + below); at++) {
    // Inside the text only its first lines are asked.
    if (at > anchor + 6 && at < end - 3) continue
    if (at === title || !canBe(zone, at, date)) continue
    rows.push(rowOf(zone, at, { title, date, before: blocks.length }))
    blocks.push(at)
  }
  return { blocks, rows }
}

interface Around {
  readonly title: number | undefined
  readonly date: number | undefined
  readonly before: number
}

function rowOf(zone: Zone, at: number, { title, date, before }: Around): number[] {
  const { view } = zone
  const row: number[] = []
  putBase(zone, at, (value) => row.push(value))
  row.push(title === undefined ? 0 : clip(at - title), title === undefined ? 0 : 1)
  row.push(date === undefined ? 0 : clip(at - date), date === undefined ? 0 : 1, Number(at === date))
  row.push(Number(isName(zone, at)), (view.words[at] ?? 0) - (view.capitals[at] ?? 0), view.commas[at] ?? 0)
  row.push(Number(beginsAgain(zone, at)), Math.min(9, before))
  return row
}

function canBe(zone: Zone, at: number, date: number | undefined): boolean {
  const { view } = zone
  if (isTurn(view.page, at)) return false
  const text = view.page.blocks[at]?.text ?? ''
  if (text.length > longest || text.length < 3 || (view.words[at] ?? 0) > 20 || zone.board.role(at) === 'table')
    return false
  if (((view.part[at] ?? 0) & bits.byline) !== 0 || at === date)
    return (view.capitals[at] ?? 0) > 0 || view.first[at] === charClass.ideograph || view.first[at] === charClass.letter
  return isName(zone, at)
}

/** One to five words that nearly all begin with a capital, and nothing else. */
function isName({ view }: Zone, at: number): boolean {
  const words = view.words[at] ?? 0
  if (words < 2 || words > 5 || (view.capitals[at] ?? 0) < words - 1 || view.first[at] !== charClass.upper) return false
  return (view.whole[at] ?? 0) === 0 && (view.digits[at] ?? 0) === 0 && view.marks[at] === 0
}

/** Does a line further down begin with the same words, as "Ann Lee is a reporter" does? */
function beginsAgain({ view, start }: Zone, at: number): boolean {
  const text = view.page.blocks[at]?.text ?? ''
  const { hashes, start: starts, words } = view.tokens
  // Of several words the first is whole: it is the other's first word too.
  const isWhole = (words[at] ?? 0) > 1
  const first = hashes[starts[at] ?? 0]
  for (let block = Math.max(at + 1, start); block < view.size; block++) {
    if (isWhole && hashes[starts[block] ?? 0] !== first) continue
    const other = view.page.blocks[block]?.text ?? ''
    if (other.length > text.length && other.startsWith(text)) return true
  }
  return false
}
