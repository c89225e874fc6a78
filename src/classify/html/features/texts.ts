import type { Page } from '../../../types.js'

/** What each block's characters tell, in any language: one slot a block. */
export interface Texts {
  readonly chars: Int32Array
  readonly words: Int32Array
  readonly linked: Int32Array
  /** Marks that end a sentence or a clause of it. */
  readonly stops: Int32Array
  readonly commas: Int32Array
  readonly digits: Int32Array
  readonly capitals: Int32Array
  /** 1 when the block ends with a mark that ends a sentence. */
  readonly ended: Uint8Array
  /** Words of running text: what the page's prose is measured by. */
  readonly prose: Float64Array
}

const STOP = 1
const COMMA = 2
const DIGIT = 3
const CAPITAL = 4

/** Classes of the characters below U+0500; above, only the marks of `wideMarks` count. */
const classes = new Uint8Array(0x500)
for (const mark of '.!?;…') classes[mark.charCodeAt(0)] = STOP
for (const mark of ',') classes[mark.charCodeAt(0)] = COMMA
for (let code = 48; code < 58; code++) classes[code] = DIGIT
for (let code = 65; code < 91; code++) classes[code] = CAPITAL
for (let code = 0xc0; code < 0xdf; code++) classes[code] = CAPITAL
for (let code = 0x391; code < 0x3aa; code++) classes[code] = CAPITAL
for (let code = 0x410; code < 0x430; code++) classes[code] = CAPITAL

/** Sentence ends and commas of scripts beyond Latin, Greek and Cyrillic: Arabic, Devanagari, Khmer, Ethiopic, Armenian, East Asian, fullwidth. */
const wideMarks = new Map<number, number>()
for (const mark of '։؟۔।॥።។៕…。！？．｡') wideMarks.set(mark.charCodeAt(0), STOP)
for (const mark of '،؛、，；：･') wideMarks.set(mark.charCodeAt(0), COMMA)

const classOf = (code: number): number => (code < 0x500 ? (classes[code] ?? 0) : (wideMarks.get(code) ?? 0))

/** Scans each block's text once. */
export function readTexts(page: Page): Texts {
  const size = page.blocks.length
  const texts = {
    chars: new Int32Array(size),
    words: new Int32Array(size),
    linked: new Int32Array(size),
    stops: new Int32Array(size),
    commas: new Int32Array(size),
    digits: new Int32Array(size),
    capitals: new Int32Array(size),
    ended: new Uint8Array(size),
    prose: new Float64Array(size),
  }
  const counts = new Int32Array(5)
  for (const { index, text, words, linked } of page.blocks) {
    counts.fill(0)
    const last = countMarks(text, counts)
    texts.chars[index] = text.length
    texts.words[index] = words
    texts.linked[index] = linked
    texts.stops[index] = counts[STOP] ?? 0
    texts.commas[index] = counts[COMMA] ?? 0
    texts.digits[index] = counts[DIGIT] ?? 0
    texts.capitals[index] = counts[CAPITAL] ?? 0
    texts.ended[index] = last === STOP ? 1 : 0
    texts.prose[index] = proseWords(words, text.length, linked, counts)
  }
  return texts
}

/** Counts the classes of a text's characters and returns the class of its last one, closing quotes and brackets aside. */
function countMarks(text: string, counts: Int32Array): number {
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    counts[kind] = (counts[kind] ?? 0) + 1
    if (!isCloser(code)) last = kind
  }
  return last
}

const isCloser = (code: number): boolean =>
  code === 34 ||
  code === 39 ||
  code === 41 ||
  code === 93 ||
  code === 0x2019 ||
  code === 0x201d ||
  code === 0xbb ||
  code === 0x300d

/** Words outside links of a block that reads like a sentence: ten words with a mark, or twenty without. */
function proseWords(words: number, chars: number, linked: number, counts: Int32Array): number {
  const marks = (counts[STOP] ?? 0) + (counts[COMMA] ?? 0)
  if (words < 10 || (marks === 0 && words < 20)) return 0
  const free = 1 - linked / Math.max(1, chars)
  return free < 0.5 ? 0 : words * free * (marks === 0 ? 0.3 : 1)
}
