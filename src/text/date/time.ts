import type { Token } from './tokens.js'

/** A time of day found in tokens, as ISO 8601 (with the zone if one is printed); `next` is the index of the token after it. */
export interface Time {
  readonly iso: string
  readonly next: number
}

/** Reads a time that begins at the token `at`: 01:35, 1:35:20 pm, 14h30, 14.30 Uhr, 6 p.m., 14時30分. */
export function matchTime(tokens: readonly Token[], at: number): Time | undefined {
  const clock = matchClock(tokens, at)
  if (clock === undefined) return undefined
  const half = matchHalf(tokens, clock.next)
  const hour = half === undefined ? clock.hour : on24(clock.hour, half.afternoon)
  if (hour > 23 || (half === undefined && clock.minute === undefined)) return undefined
  const { zone, next } = matchZone(tokens, skipHourWord(tokens, half?.next ?? clock.next))
  const seconds = clock.second === undefined ? '' : `:${two(clock.second)}`
  return { iso: `${two(hour)}:${two(clock.minute ?? 0)}${seconds}${zone}`, next }
}

interface Clock {
  readonly hour: number
  readonly minute?: number
  readonly second?: number
  readonly next: number
}

function matchClock(tokens: readonly Token[], at: number): Clock | undefined {
  const hour = numberAt(tokens, at, 24)
  if (hour === undefined) return undefined
  const minute = isHourMark(tokens, at + 1) ? numberAt(tokens, at + 2, 59) : undefined
  if (minute === undefined || tokens[at + 2]?.text.length !== 2) return { hour, next: at + 1 }
  const second = tokens[at + 3]?.text === ':' ? numberAt(tokens, at + 4, 59) : undefined
  if (second === undefined) return { hour, minute, next: tokens[at + 3]?.text === '分' ? at + 4 : at + 3 }
  const fraction = tokens[at + 5]?.text === '.' && tokens[at + 6]?.kind === 'number'
  return { hour, minute, second, next: fraction ? at + 7 : at + 5 }
}

/** A full stop between hour and minute counts only beside a word that says "hour": 14.30 Uhr, klo 14.30. */
function isHourMark(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.text.toLowerCase() ?? ''
  if (mark === ':' || mark === '：' || mark === 'h' || mark === '時' || mark === '时' || mark === '시') return true
  return mark === '.' && [at + 2, at - 2, at - 3].some((beside) => hourWords.has(lower(tokens[beside])))
}

const hourWords = new Set('uhr klo kl uur h hrs'.split(' '))
const skipHourWord = (tokens: readonly Token[], at: number): number => (hourWords.has(lower(tokens[at])) ? at + 1 : at)

/** am, pm, a.m., P.M. */
function matchHalf(tokens: readonly Token[], at: number): { afternoon: 'yes' | 'no'; next: number } | undefined {
  const word = lower(tokens[at])
  if (word === 'am' || word === 'pm') return { afternoon: word === 'pm' ? 'yes' : 'no', next: at + 1 }
  if (!((word === 'a' || word === 'p') && tokens[at + 1]?.text === '.' && lower(tokens[at + 2]) === 'm'))
    return undefined
  return { afternoon: word === 'p' ? 'yes' : 'no', next: tokens[at + 3]?.text === '.' ? at + 4 : at + 3 }
}

function on24(hour: number, afternoon: 'yes' | 'no'): number {
  if (hour > 12) return hour
  return (hour % 12) + (afternoon === 'yes' ? 12 : 0)
}

// Abbreviations that name one offset everywhere. CST, IST and BST have several meanings and are left out.
const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  jst: '+09:00',
}

/** The zone, if one is printed: a name, an offset, or `GMT+2`. */
function matchZone(tokens: readonly Token[], at: number): { zone: string; next: number } {
  const named = zones[lower(tokens[at])]
  const from = named === undefined ? at : at + 1
  const offset = named === undefined || named === 'Z' ? matchOffset(tokens, from) : undefined
  return offset ?? { zone: named ?? '', next: from }
}

function matchOffset(tokens: readonly Token[], at: number): { zone: string; next: number } | undefined {
  const [sign, digits] = [tokens[at], tokens[at + 1]]
  if (sign === undefined || digits?.kind !== 'number' || sign.end !== digits.start) return undefined
  if (!('+-−'.includes(sign.text) && sign.kind === 'mark')) return undefined
  const plus = sign.text === '+' ? '+' : '-'
  if (digits.text.length === 4)
    return { zone: `${plus}${digits.text.slice(0, 2)}:${digits.text.slice(2)}`, next: at + 2 }
  if (digits.text.length > 2) return undefined
  const minutes = tokens[at + 2]?.text === ':' ? numberAt(tokens, at + 3, 59) : undefined
  const next = minutes === undefined ? at + 2 : at + 4
  return digits.value > 14 ? undefined : { zone: `${plus}${two(digits.value)}:${two(minutes ?? 0)}`, next }
}

const two = (value: number): string => String(value).padStart(2, '0')
const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? ''
function numberAt(tokens: readonly Token[], at: number, most: number): number | undefined {
  const token = tokens[at]
  return token?.kind === 'number' && token.text.length <= 2 && token.value <= most ? token.value : undefined
}
