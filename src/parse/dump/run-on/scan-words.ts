import { charClass, classAt, classNear } from '../../../text/char-class.js'
import { codeAt } from '../../../text/code-at.js'

/** A word of a run-on line: where it stands, and how it is written. */
export interface RunWord {
  readonly start: number
  readonly end: number
  /** Class of its first character. */
  readonly first: number
  /** Class of what ends the text between it and the next word: a stop, a pause, or neither. */
  readonly after: number
  /** No space stands between it and the next word, though its sentence ended there. */
  readonly glued: boolean
}

/** The words of a line, an ideograph being one; a small letter that is followed by a capital ends a word where `isSeam` says so. */
export function scanWords(text: string, isSeam: (at: number) => boolean): RunWord[] {
  const words: RunWord[] = []
  let at = 0
  while (at < text.length) {
    const first = classAt(text, at)
    if (first < charClass.lower) {
      at++
      continue
    }
    const start = at
    at = endOfWord(text, at, isSeam)
    words.push({ start, end: at, first, ...markAfter(text, at) })
  }
  return words
}

function endOfWord(text: string, from: number, isSeam: (at: number) => boolean): number {
  let at = from + 1
  if (classAt(text, from) === charClass.ideograph) return at
  for (; at < text.length; at++) {
    const here = classAt(text, at)
    if (mayMeet(classAt(text, at - 1), here) && isSeam(at)) break
    // An apostrophe or a hyphen between letters is inside a word.
    if (here === charClass.dash || here === charClass.close) {
      if (classNear(text, at + 1) < charClass.lower || codeAt(text, at) === 0x22) break
    } else if (here < charClass.lower || here === charClass.ideograph) break
  }
  return at
}

/** A small letter and a capital, a small letter and a digit, a digit and a capital: words that were glued may meet there. */
const mayMeet = (before: number, here: number): boolean =>
  before === charClass.lower
    ? here === charClass.upper || here === charClass.digit
    : before === charClass.digit && here === charClass.upper

function markAfter(text: string, from: number): { after: number; glued: boolean } {
  let after = 0
  let spaced = false
  let at = from
  for (; at < text.length; at++) {
    const here = classAt(text, at)
    if (here >= charClass.lower) break
    if (here === charClass.space) spaced = true
    else if (here !== charClass.close) after = here
  }
  if (at === from) {
    const apart = classNear(text, at) === charClass.ideograph || classNear(text, from - 1) === charClass.ideograph
    return { after, glued: !apart && at < text.length }
  }
  const small = from >= 2 && classAt(text, from - 1) === charClass.lower && classAt(text, from - 2) === charClass.lower
  const glued = !spaced && after === charClass.stop && small && classNear(text, at) === charClass.upper
  return { after, glued }
}
