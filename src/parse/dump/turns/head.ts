import { charClass, classNear } from '../../../text/char-class.js'
import type { Line } from '../line.js'

/** How a turn of a conversation begins: `Ada:`, `[12:03] Ada:` or `[12:03] <ada>`, or a name with the time beside or below it. */
export type HeadForm = 'label' | 'stamped' | 'dated'

/** What stands before the words of a turn. */
export interface Head {
  readonly form: HeadForm
  /** Index of its first line. */
  readonly first: number
  /** What is printed, in its order, and which of it is the name. */
  readonly parts: readonly string[]
  readonly name: number
  /** Index of the line in which the words begin, and how many characters of that line are not theirs. */
  readonly textAt: number
  readonly skip: number
}

const time = '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d{1,3})?)?(?:\\s?[AaPp]\\.?[Mm]\\b\\.?)?'
const day = '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}'
/** A time, perhaps with its day: `[12:03]`, `9:02 AM`, `(00:15:04)`, `12.03.24, 09:15`. */
const stamp = `(?:\\[(?:${day},?\\s)?${time}\\]|\\((?:${day},?\\s)?${time}\\)|(?:${day},?\\s)?${time})`

const alone = new RegExp(`^${stamp}$`)
const opening = new RegExp(`^${stamp}(?:\\s[-–—])?\\s`)
const closing = new RegExp(`\\s(?:[-–—·|]\\s)?${stamp}:?$`)
/** What a time ends with, a colon behind it aside. */
const ends = /[\d\])mM.]:?$/
const nick = /^<[ @+%~&]?[^\s<>/="]{1,30}>\s/

/** Characters of a name at most. */
const longest = 40
const mostWords = 4

/** Is a line a time and nothing else? */
export const isTime = (text: string): boolean =>
  text.length <= longest && (isDigit(text.charCodeAt(0)) || '[('.includes(text.charAt(0))) && alone.test(text)

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** The head of a turn that begins in a line; undefined where none does. */
export function headAt(lines: readonly Line[], at: number): Head | undefined {
  const line = lines[at]
  if (line === undefined || line.words === 0) return undefined
  const { text } = line
  const isStart = line.first === charClass.digit || '[('.includes(text.charAt(0))
  if (!isStart) return labelAt(lines, at, at, '') ?? datedAt(lines, at)
  if (isTime(text)) return labelAt(lines, at, at + 1, text)
  const before = opening.exec(text.slice(0, longest))?.[0]
  if (before === undefined) return undefined
  return nickAt(text, at, before) ?? labelAt(lines, at, at, before)
}

/** `[12:03] <ada> Hello` */
function nickAt(text: string, at: number, before: string): Head | undefined {
  const name = nick.exec(text.slice(before.length, before.length + longest))?.[0]
  if (name === undefined) return undefined
  const skip = before.length + name.length
  return { form: 'stamped', first: at, parts: [before, name], name: 1, textAt: at, skip }
}

/** A name with its colon in a line, with a time before it there or in the line above; the words follow there or in the next line. */
function labelAt(lines: readonly Line[], first: number, at: number, before: string): Head | undefined {
  const line = lines[at]
  if (line === undefined || (at > first && line.gap > 1)) return undefined
  const start = at === first ? before.length : 0
  const colon = colonIn(line.text, start)
  if (colon === -1 || !isName(line.text.slice(start, colon))) return undefined
  const label = line.text.slice(start, colon + 1)
  const isAlone = colon + 1 === line.text.length
  const stamped = before === '' ? [] : [at === first ? before : `${before} `]
  return {
    form: before === '' ? 'label' : 'stamped',
    first,
    parts: [...stamped, `${label} `],
    name: stamped.length,
    textAt: isAlone ? at + 1 : at,
    skip: isAlone ? 0 : colon + 2,
  }
}

/** `Ada 9:02`, or `Ada` and `9:02` below it; the words follow in the next line. */
function datedAt(lines: readonly Line[], at: number): Head | undefined {
  const text = lines[at]?.text ?? ''
  if (text.length > longest) return undefined
  const below = lines[at + 1]
  const isBelow = below !== undefined && below.gap <= 1 && isTime(below.text)
  const beside = isBelow || !ends.test(text) ? undefined : closing.exec(text)
  if (!isBelow && (beside === null || beside === undefined)) return undefined
  // The time is that of a turn whose name follows.
  if (isBelow && labelAt(lines, at + 1, at + 2, below.text) !== undefined) return undefined
  const name = isBelow ? text : text.slice(0, beside?.index)
  if (!isName(name)) return undefined
  const when = isBelow ? below.text : text.slice(name.length).trim()
  return { form: 'dated', first: at, parts: [`${name} `, when], name: 0, textAt: at + (isBelow ? 2 : 1), skip: 0 }
}

/** The colon that ends a label, with a space or nothing behind it. */
function colonIn(text: string, start: number): number {
  for (let at = start; at < Math.min(text.length, start + longest); at++) {
    const mark = text.charAt(at)
    if (mark === '：') return at
    if (mark === ':') return at + 1 === text.length || text.charAt(at + 1) === ' ' ? at : -1
  }
  return -1
}

/** A few words that begin with capitals, as names do; between them such as “van”. */
function isName(text: string): boolean {
  if (text === '' || text !== text.trim()) return false
  const words = text.split(' ')
  return words.length <= mostWords && words.every((word, nth) => isPart(word, nth))
}

function isPart(word: string, nth: number): boolean {
  const first = classNear(word, 0)
  if (first === charClass.digit) return nth > 0 && word.length <= 2
  if (first === charClass.lower) return nth > 0 && word.length <= 3
  return first >= charClass.upper && /^[\p{L}\p{M}][\p{L}\p{M}.'’-]*$/u.test(word)
}
