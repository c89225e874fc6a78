import { charClass } from '../../text/char-class.js'
import { namesVerse } from '../../words/verse-labels.js'
import type { Line } from './line.js'

/** Words and characters of a verse at most. */
const mostWords = 14
const longest = 72

/** Lines of a stanza between blank lines at least, and of verses that nothing parts from what stands around them. */
const fewestApart = 3
const fewest = 4

/** Share of the lines before the last that end with a comma. A sentence that links broke, and a list, have fewer. */
const SHARE = 0.3

/** So many lines that all end with a comma are a list. */
const MANY = 4
/** Marks in a verse at most: what has more is code. */
const MARKS = 1

/** No verse of a stanza is so many times as long as another. */
const MORE = 3

/** Words of a verse in the mean, where no blank lines show the stanza. */
const meanWords = 4

/** What a line is worth that goes on with the verse above or goes on in the next, and one that does neither. */
const BOUND = 1
const LOOSE = -0.7

/** The stanzas of a page, by the index of their first line: the index after their last. */
export type Verses = ReadonlyMap<number, number>

const none: Verses = new Map()

/**
 * Finds verses: short lines of about the same length that follow each other, some of which end with a comma, and the parts of a song below their labels. Their lines stay lines. Abstains when unsure: lists and menus have no
 * commas at their ends, pieces of a sentence that links broke are not alike.
 */
export function findVerses(lines: readonly Line[]): Verses {
  let commas = 0
  let labels = 0
  for (const line of lines) {
    if (!isVerse(line)) continue
    if (endsWithComma(line)) commas++
    else if (isLabel(line) && isMarked(line)) labels++
  }
  if (commas < 2 && labels < 2) return none
  const verses = new Map<number, number>()
  if (labels >= 2) findSongs(lines, verses)
  if (commas >= 2) findStanzas(lines, verses)
  return verses
}

const isLabel = ({ words, text }: Line): boolean => words <= 8 && namesVerse(text)

/** “Intro” and “Bridge” alone may stand above anything. */
const isMarked = ({ text, first, last }: Line): boolean =>
  first === charClass.mark || last < charClass.lower || last === charClass.digit || text.endsWith(']')

const endsWithComma = ({ text }: Line): boolean => ',،、，'.includes(text.charAt(text.length - 1))

const isVerse = ({ words, text, first, tabs }: Line): boolean =>
  words > 0 && words <= mostWords && text.length <= longest && tabs === 0 && begins(first, text)

/** Verses begin with a letter, a quotation mark or an apostrophe; labels may stand in brackets. */
const begins = (first: number, text: string): boolean =>
  (first >= charClass.lower && first !== charClass.digit) || first === charClass.close || text.startsWith('[')

/** Takes the lines below each label of a song, up to the next or a blank line, and the label with them. What no other label follows may go on with something else: it is no longer than the longest part above. */
function findSongs(lines: readonly Line[], verses: Map<number, number>): void {
  let most = 0
  for (let at = 0; at < lines.length; ) {
    const end = endOfPart(lines, at)
    if (end === at) {
      at++
      continue
    }
    const next = lines[end]
    const last = most === 0 || (next !== undefined && isLabel(next)) ? end : Math.min(end, at + most)
    if (last - at > 1) verses.set(at, last)
    most = Math.max(most, last - at)
    at = Math.max(last, at + 1)
  }
}

/** Index after the part of a song whose label stands at a line; the line itself where no label does. */
function endOfPart(lines: readonly Line[], start: number): number {
  const label = lines[start]
  if (label === undefined || !isLabel(label)) return start
  let end = start + 1
  for (; end < lines.length; end++) {
    const line = lines[end]
    if (line === undefined || line.gap > 0 || !isVerse(line) || isLabel(line)) break
  }
  return end
}

function findStanzas(lines: readonly Line[], verses: Map<number, number>): void {
  for (let at = 0; at < lines.length; ) {
    const end = endOfRun(lines, at, verses)
    const isApart = (lines[at]?.gap ?? 1) > 0 && (lines[end]?.gap ?? 1) > 0
    const [from, to] = isApart ? [at, end] : bestPart(lines, at, end)
    if (isStanza(lines, from, to, isApart)) addStanzas(lines, verses, from, to)
    at = Math.max(end, at + 1)
  }
}

/** Verses without blank lines between them are parted behind each sentence's end, where these ends are so many verses apart each time. */
function addStanzas(lines: readonly Line[], verses: Map<number, number>, from: number, to: number): void {
  let step = 0
  for (let at = from; at < to; at++) if (lines[at]?.last === charClass.stop) step = commonDivisor(step, at + 1 - from)
  let start = from
  for (let at = from; at < to; at++) {
    if (at + 1 < to && (step < fewestApart || lines[at]?.last !== charClass.stop)) continue
    verses.set(start, at + 1)
    start = at + 1
  }
}

function commonDivisor(one: number, two: number): number {
  let [high, low] = [one, two]
  while (low > 0) [high, low] = [low, high % low]
  return high
}

/** Index after the short lines that follow a line without a blank line between. */
function endOfRun(lines: readonly Line[], start: number, verses: Verses): number {
  let end = start
  for (; end < lines.length; end++) {
    const line = lines[end]
    if (line === undefined || !isVerse(line) || verses.has(end) || (end > start && line.gap > 0)) break
  }
  return end
}

/** The part of a run in which most lines are bound to those beside them. */
function bestPart(lines: readonly Line[], start: number, end: number): readonly [from: number, to: number] {
  let best = 0
  let part: readonly [number, number] = [start, start]
  let sum = 0
  let from = start
  for (let at = start; at < end; at++) {
    sum += isBound(lines[at], at > from ? lines[at - 1] : undefined) ? BOUND : LOOSE
    if (sum <= 0) {
      sum = 0
      from = at + 1
    } else if (sum > best) {
      best = sum
      part = [from, at + 1]
    }
  }
  return part
}

/** Does it end with a comma, follow one, or go on with a sentence? */
function isBound(line: Line | undefined, before: Line | undefined): boolean {
  if (line === undefined) return false
  if (endsWithComma(line)) return true
  if (before === undefined) return false
  return endsWithComma(before) || (line.first === charClass.lower && before.last !== charClass.stop)
}

function isStanza(lines: readonly Line[], from: number, to: number, isApart: boolean): boolean {
  const count = to - from
  if (count < (isApart ? fewestApart : fewest)) return false
  if (!isApart && lines[from]?.first === charClass.lower) return false
  let commas = 0
  let words = 0
  let shortest = longest
  let most = 0
  for (let at = from; at < to; at++) {
    const line = lines[at]
    if (line === undefined || line.marks > MARKS) return false
    if (at + 1 < to && endsWithComma(line)) commas++
    words += line.words
    shortest = Math.min(shortest, line.text.length)
    most = Math.max(most, line.text.length)
  }
  if (commas < 2 && !isApart) return false
  if (words < count * (isApart ? 2 : meanWords)) return false
  if (count > MANY && commas === count - 1) return false
  return commas >= (count - 1) * SHARE && most <= shortest * MORE
}
