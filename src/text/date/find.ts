import { charClass, classAt } from '../char-class.js'
import { type DateOptions, isoDay, matchDay } from './day.js'
import { matchTime } from './time.js'
import { type Token, tokenize } from './tokens.js'

/** A date in a text: ISO 8601 and where it is printed (with its time, if it has one). */
export interface FoundDate {
  readonly iso: string
  readonly start: number
  readonly end: number
}

/** Finds the first date printed in a text of some words, in many languages. */
export function findDate(text: string, options: DateOptions = {}): FoundDate | undefined {
  return findDates(text, options)[0]
}

/** Finds all dates printed in a text, in order. */
export function findDates(text: string, options: DateOptions = {}): FoundDate[] {
  if (!mayHoldYear(text)) return []
  const tokens = tokenize(text)
  const found: FoundDate[] = []
  for (let at = 0, after = 0; at < tokens.length; at++) {
    const day = isInsideNumber(tokens, at) ? undefined : matchDay(tokens, at, options)
    if (day === undefined || isInsideNumber(tokens, day.next)) continue
    const later = timeAfter(tokens, day.next)
    const earlier = later === undefined ? timeBefore(tokens, at, after) : undefined
    const end = later?.next ?? day.next
    const iso = isoDay(day) + (later?.iso ?? earlier?.iso ?? '')
    found.push({ iso, start: tokens[earlier?.from ?? at]?.start ?? 0, end: tokens[end - 1]?.end ?? text.length })
    after = end
    at = end - 1
  }
  return found
}

/** Are there four digits in a row? Each date has a year, and most texts have none. */
export function mayHoldYear(text: string): boolean {
  for (let at = 3; at < text.length; at += 4) {
    if (classAt(text, at) !== charClass.digit) continue
    let first = at
    while (first > 0 && at - first < 3 && classAt(text, first - 1) === charClass.digit) first--
    let end = at + 1
    while (end < text.length && end - first < 4 && classAt(text, end) === charClass.digit) end++
    if (end - first >= 4) return true
  }
  return false
}

/** Is this number the continuation of a longer one, as the 10 in 1.10 or in $10? */
function isInsideNumber(tokens: readonly Token[], at: number): boolean {
  const [before, mark, here] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (here?.kind !== 'number' || mark === undefined || mark.end !== here.start) return false
  if ('$€£#'.includes(mark.text)) return true
  return mark.kind === 'mark' && '.,-/'.includes(mark.text) && before?.kind === 'number' && before.end === mark.start
}

// What stands between a day and its time, in the languages of `months.ts`.
const joints = new Set(
  ', . - – — | • · ( ) @ / ; t at à um klo kl alle às as a ore o в om las saat godz г года ob u'.split(' '),
)
const isJoint = (token: Token | undefined): boolean => token !== undefined && joints.has(token.text.toLowerCase())

function timeAfter(tokens: readonly Token[], day: number): { iso: string; next: number } | undefined {
  let at = day
  while (at < day + 4 && isJoint(tokens[at])) at++
  const time = matchTime(tokens, at)
  return time === undefined ? undefined : { iso: `T${time.iso}`, next: time.next }
}

/** A time is at most eight tokens long with its zone: looking further back would read one that belongs elsewhere. */
function timeBefore(tokens: readonly Token[], day: number, after: number): { iso: string; from: number } | undefined {
  for (let from = Math.max(after, day - 8); from < day; from++) {
    if (isInsideNumber(tokens, from)) continue
    const time = matchTime(tokens, from)
    if (time === undefined) continue
    let next = time.next
    while (next < day && (isJoint(tokens[next]) || lowerIs(tokens[next], 'on'))) next++
    if (next === day) return { iso: `T${time.iso}`, from }
  }
  return undefined
}

const lowerIs = (token: Token | undefined, word: string): boolean => token?.text.toLowerCase() === word
