import { codeAt, codeNear } from './code-at.js'

/**
 * Classes of UTF-16 code units, so that a scan over a text switches on a number and runs no regular expression.
 * The order carries meaning: everything from `lower` to `ideograph` is part of a word.
 */
export const charClass = {
  /** White space of any kind. */
  space: 1,
  /** A mark that is none of the others: brackets, symbols, emoji. */
  mark: 2,
  /** `.` `!` `?` `…` and their likes elsewhere: a sentence can end here. */
  stop: 3,
  /** `,` `;` `:` and their likes: a sentence goes on. */
  pause: 4,
  /** Quotation marks and closing brackets: what may stand after the end of a sentence. */
  close: 5,
  /** `-` and the dashes. */
  dash: 6,
  lower: 7,
  upper: 8,
  /** A letter without case, or the underscore. */
  letter: 9,
  digit: 10,
  /** A Chinese, Japanese or Korean character: a word of its own. */
  ideograph: 11,
} as const

const stops = new Set('.!?…。！？．؟۔।॥｡‼⁇⁈⁉')
const pauses = new Set(',;:،؛、，；：·‚')
const closes = new Set('"\'”’»›)]}」』）】〉》“‘`″′')
const dashes = new Set('-‐‑‒–—―−')

/** Lower case of a UTF-16 code unit, where that is one code unit too. Cased letters end at U+2CFF, but for the full-width forms. */
export function lowerOf(code: number): number {
  return code < 0x2d00 ? (lowered[code] ?? code) : code
}

const lowered = Uint16Array.from({ length: 0x2d00 }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : code
})

// One byte a code unit, filled as texts ask for them: working out all 65,536 would cost 18 ms at every start.
const known = new Uint8Array(0x10000)

/** Class of a UTF-16 code unit. What is no number, as behind the end of a text, counts as the unit 0: a table that is asked for it once is slow for good. */
export function classOf(code: number): number {
  const unit = code & 0xffff
  return known[unit] || learn(unit)
}

/** Class of the code unit at a place inside a text. */
export const classAt = (text: string, at: number): number => classOf(codeAt(text, at))

/** Class of the code unit at a place that may be outside of the text: what is there counts as the unit 0. */
export const classNear = (text: string, at: number): number => classOf(codeNear(text, at))

/** Class of the last code unit in a part of a text that is no quotation mark or closing bracket; `close` when there is none. */
export function lastClassIn(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const here = classAt(text, at)
    if (here !== charClass.close) return here
  }
  return charClass.close
}

function learn(code: number): number {
  const found = classify(code, String.fromCharCode(code))
  known[code] = found
  return found
}

function classify(code: number, char: string): number {
  // Surrogates: D840 to D888 lead the rarer ideographs, what follows them and all others are read as marks.
  if (code >= 0xd800 && code < 0xe000) return code >= 0xd840 && code < 0xd889 ? charClass.ideograph : charClass.mark
  if (/\s/.test(char)) return charClass.space
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char)) return charClass.ideograph
  if (/\p{Lu}|\p{Lt}/u.test(char)) return charClass.upper
  if (/\p{Ll}/u.test(char)) return charClass.lower
  if (/\p{N}/u.test(char)) return charClass.digit
  if (/[\p{L}\p{M}_]/u.test(char)) return charClass.letter
  return classifyMark(char)
}

function classifyMark(char: string): number {
  if (stops.has(char)) return charClass.stop
  if (pauses.has(char)) return charClass.pause
  if (closes.has(char)) return charClass.close
  return dashes.has(char) ? charClass.dash : charClass.mark
}
