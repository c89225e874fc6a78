import { codeAt } from './code-at.js'

/**
 * Text that was UTF-8 and was once read as windows-1252 or Latin-1 shows two to four odd characters for each that is not ASCII: `cafÃ©`, `itâ€™s`. Here such characters become
 * the one that they were, and so do control characters of Latin-1. Any that could have been meant stay: a sequence must be valid UTF-8, and the page must show by others that it was misread, for
 * `É®` and `é »` are valid by chance.
 *
 * The idea that valid UTF-8 is proof enough is that of ftfy (Robyn Speer), which knows many more encodings.
 * @returns The text itself where nothing was misread.
 */
export function mendEncoding(text: string): string {
  let mended = text
  for (let pass = 0; pass < MOST_PASSES && telltale.test(mended); pass++) {
    const next = readAnew(mended, weigh(mended))
    if (next === mended) break
    mended = next
  }
  return mended.replace(controls, (control) => windows.charAt(codeAt(control, 0) - 0x80))
}

/** Would `mendEncoding` change anything? Looks no further than the first proof. */
export function isMisread(text: string): boolean {
  return telltale.test(text) && (text.search(controls) !== -1 || weigh(text, true).misread)
}

/** A text can have been misread more than once. */
const MOST_PASSES = 3

/** Characters that nobody prints: what windows-1252 has in their place was meant. The one left out breaks lines. */
const controls = /[\u0080-\u0084\u0086-\u009f]/g

/** The first byte of a sequence, as it is misread, before one that goes on with it; or a control character. */
const telltale =
  /[\u0080-\u0084\u0086-\u009f]|[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/

/** Likely sequences that show together that a page was misread; a sure one shows it alone, and so do two in a row: a word of another script. */
const FEWEST = 2
/** Where so many were misread, and no letter beside them was read well, every valid sequence was misread. */
const MANY = 4

/** How much of a sign a sequence is. `chance`: valid, and nothing else. `likely`: a letter or a mark of Western Europe (`Ã©`, `Â°`). `sure`: seen nowhere else (`â€™`). */
const signs = { chance: 0, likely: 1, sure: 2 } as const

/** What the sequences of a text say together. */
interface Proof {
  readonly misread: boolean
  readonly throughout: boolean
  readonly many: boolean
}

/** Weighs the valid sequences of a text; `brief`: no further than to the first proof. */
function weigh(text: string, brief = false): Proof {
  let sure = 0
  let likely = 0
  let touching = 0
  let strays = 0
  let before = -1
  for (let at = 0; at < text.length; ) {
    const found = sequenceAt(text, at)
    if (found === 0) {
      if (isStray(codeAt(text, at))) strays++
      at++
      continue
    }
    const length = lengthOf(found)
    const sign = signOf(text, at, found)
    if (sign === signs.sure) sure++
    else if (sign === signs.likely) likely++
    else if (before === at || sequenceAt(text, at + length) !== 0) touching++
    at += length
    before = at
    if (brief && (sure > 0 || likely >= FEWEST || touching > 0)) break
  }
  const believed = sure + likely + touching
  const misread = sure > 0 || likely >= FEWEST
  return {
    misread: misread || touching > 0,
    throughout: believed >= MANY && strays === 0,
    many: misread && believed >= MANY,
  }
}

/** An accented letter outside of any sequence; `Ã` may be half of one, and `Â` too. */
const isStray = (code: number): boolean => code >= 0xc4 && code < 0x250 && code !== 0xd7 && code !== 0xf7

/** A valid sequence at a place of a text: the code that it stands for, and its length in the lowest three bits; 0 where there is none. */
function sequenceAt(text: string, at: number): number {
  const lead = at < text.length ? codeAt(text, at) : 0
  if (lead < 0xc2 || lead > 0xf4) return 0
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  if (at + length > text.length) return 0
  let code = lead & (0x7f >> length)
  for (let offset = 1; offset < length; offset++) {
    const byte = byteOf(codeAt(text, at + offset))
    if (byte < 0x80 || byte > 0xbf) return 0
    code = (code << 6) | (byte & 0x3f)
  }
  if (code < (leastOf[length] ?? 0) || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return 0
  // A control character was meant by nobody: it is half of what was misread twice.
  if (code < 0xa0 && codeAt(text, at + 1) !== code) return 0
  return (code << 3) | length
}

/** A shorter sequence would do for a smaller code. */
const leastOf: readonly number[] = [0, 0, 0x80, 0x800, 0x10000]

const lengthOf = (found: number): number => found & 7

function signOf(text: string, at: number, found: number): number {
  const lead = codeAt(text, at)
  if ((lead === 0xe2 && found >> 3 < 0x2c00) || lead === 0xf0 || found >> 3 === BYTE_ORDER_MARK) return signs.sure
  // “IRMÔ: a closing quotation mark behind a capital. Words end with Ã, but hardly with Â.
  return lead === 0xc2 || (lead === 0xc3 && !quotes.has(text.charAt(at + 1))) ? signs.likely : signs.chance
}

const quotes = new Set('“”‘’„‚–—…»›')

/** Byte that a character was read from, by windows-1252 or as Latin-1; -1 where there is none. */
const byteOf = (code: number): number => (code < 0x100 ? code : (bytes.get(code) ?? -1))

/** What windows-1252 has in the place of the control characters of Latin-1, from 0x80 on. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const bytes = new Map(Array.from(windows, (character, at) => [codeAt(character, 0), 0x80 + at]))

/** The text with its believed sequences read as UTF-8. */
function readAnew(text: string, { misread, throughout, many }: Proof): string {
  if (!misread) return text
  let mended = ''
  let from = 0
  let before = -1
  for (let at = 0; at < text.length; ) {
    const found = sequenceAt(text, at)
    const length = lengthOf(found)
    if (found === 0) {
      at++
      continue
    }
    const touches = before === at || sequenceAt(text, at + length) !== 0
    if (throughout || touches || signOf(text, at, found) !== signs.chance) {
      const code = found >> 3
      mended += betweenOf(text, from, at, many) + (code === BYTE_ORDER_MARK ? '' : String.fromCodePoint(code))
      from = at + length
    }
    at += length
    before = at
  }
  return mended + betweenOf(text, from, text.length, many)
}

/**
 * What stands between two sequences. The second half of an a with a grave accent is a space that does not break, and is often made a common one, or lost; behind a capital the letter is a capital itself, and
 * was read well.
 */
function betweenOf(text: string, from: number, to: number, many: boolean): string {
  const part = text.slice(from, to)
  return many && part.includes('Ã') ? part.replace(looseGrave, 'à') : part
}

const looseGrave = /(?<!\p{Lu})Ã(?: (?=[ \n,.;:!?)])|(?=[ \n,.;:!?)]|$))/gu

const BYTE_ORDER_MARK = 0xfeff
