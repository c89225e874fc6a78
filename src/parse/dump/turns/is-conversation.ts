import { charClass } from '../../../text/char-class.js'
import type { Line } from '../line.js'
import type { Head, HeadForm } from './head.js'

/** Turns of a conversation at least, by how they begin: a time before each says much. */
const FEWEST: Readonly<Record<HeadForm, number>> = { label: 6, stamped: 3, dated: 4 }

/** Words of a turn in the mean, and the share of them that end a sentence, where no time proves them. */
const meanWords = 5
const SENTENCES = 0.6

/** Speakers that speak again, and turns for each speaker, at least. */
const speakers = 2
const turnsEach = 2

/** Labels of which it is asked whether they are words of the page, at most. */
const ASKED = 40

/** Of the turns so many follow another speaker's. */
const CHANGES = 0.6

/** So many times are not before the one above them; those of a chat begin again at midnight. */
const ORDERED = 0.8

/** So many labels of three or more that follow the one expected are no speakers. */
const ROUND = 0.6

/** Heads of one form that are not far from each other, and how often each name stands among them. */
interface Run {
  readonly lines: readonly Line[]
  readonly run: readonly Head[]
  readonly form: HeadForm
  readonly counts: ReadonlyMap<string, number>
}

/** Do names take turns, with sentences behind them, or stand times before them that rise? */
export function isConversation({ lines, run, form, counts }: Run): boolean {
  if (run.length < FEWEST[form]) return false
  if (form === 'stamped') return areLater(run)
  let words = 0
  let sentences = 0
  let changes = 0
  run.forEach((head, nth) => {
    if (nth > 0 && nameOf(head) !== nameOf(run[nth - 1])) changes++
    const line = lines[head.textAt]
    words += line?.words ?? 0
    if (line?.last === charClass.stop) sentences++
  })
  const again = [...counts.values()].filter((count) => count > 1).length
  if (again < speakers || run.length < counts.size * turnsEach) return false
  if (form === 'label' && ((again > speakers && isRound(run)) || areWords(lines, counts))) return false
  return words >= run.length * meanWords && sentences >= run.length * SENTENCES && changes >= run.length * CHANGES
}

/** Does the page have most of the labels as words, in small letters? “Pros” and “Best for” are no names. Single letters, “Q” and “A”, are not asked. */
function areWords(lines: readonly Line[], counts: ReadonlyMap<string, number>): boolean {
  let turns = 0
  let common = 0
  for (const [label, count] of [...counts].slice(0, ASKED)) {
    const last = (label.split(/[\s:：]+/).findLast((word) => word !== '') ?? '').toLowerCase()
    turns += count
    if (last.length > 2 && lines.some(({ text }) => text.includes(` ${last}`))) common += count
  }
  return common * 2 >= turns
}

/** Do the times rise, or have they a day? Those of a list of films do not. */
function areLater(run: readonly Head[]): boolean {
  if (run.every(({ parts: [stamp = ''] }) => day.test(stamp))) return true
  let later = 0
  for (let at = 1; at < run.length; at++) if (secondsOf(run[at]) >= secondsOf(run[at - 1])) later++
  return later >= (run.length - 1) * ORDERED
}

/** A time in seconds, of whatever unit the page counts in. */
function secondsOf(head: Head | undefined): number {
  const [, one = '0', two = '0', three = '', half = ''] = clock.exec(head?.parts[0] ?? '') ?? []
  const first = half === '' ? Number(one) : (Number(one) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  const sum = first * 60 + Number(two)
  return three === '' ? sum : sum * 60 + Number(three)
}

const day = /\d[./-]\d{1,2}[./-]\d/

const clock = /(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[.,]\d{1,3})?\s?([ap])?[^,]*$/iu

/** Does each label nearly always follow the same one? The cards of a list have their labels in one order, speakers do not. */
function isRound(run: readonly Head[]): boolean {
  const after = new Map<string, Map<string, number>>()
  for (let at = 1; at < run.length; at++) {
    const own = after.get(nameOf(run[at - 1])) ?? new Map<string, number>()
    after.set(nameOf(run[at - 1]), own)
    own.set(nameOf(run[at]), (own.get(nameOf(run[at])) ?? 0) + 1)
  }
  let expected = 0
  let asked = 0
  for (const own of after.values()) {
    const counts = [...own.values()]
    expected += counts.reduce((most, count) => Math.max(most, count), 0) - 1
    asked += counts.reduce((sum, count) => sum + count, 0) - 1
  }
  return asked > 0 && expected >= asked * ROUND
}

/** The name of who speaks, as it is printed. */
export const nameOf = (head: Head | undefined): string => head?.parts[head.name] ?? ''
