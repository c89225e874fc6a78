import { codeAt } from '../../../text/code-at.js'
import type { Page } from '../../../types.js'
import { CLASS, classOf, smallOf } from './characters.js'
import { mix, SEED, settle } from './hash.js'
import type { Head } from './head.js'

/** What each block's characters tell, in any language: one slot a block. */
export interface Texts {
  readonly chars: Int32Array
  readonly words: Int32Array
  readonly linked: Int32Array
  readonly letters: Int32Array
  readonly digits: Int32Array
  readonly capitals: Int32Array
  readonly stops: Int32Array
  readonly commas: Int32Array
  readonly marks: Int32Array
  readonly symbols: Int32Array
  readonly currency: Int32Array
  /** Words that begin with a capital letter, and words of digits. */
  readonly capitalized: Int32Array
  readonly numbers: Int32Array
  /** Class of the first character, and of the last one that closes nothing. */
  readonly firstClass: Uint8Array
  readonly lastClass: Uint8Array
  /** Words that stand in the page's title, in its description too. */
  readonly titled: Int32Array
  readonly described: Int32Array
  /** Words outside links of a block that reads like a sentence. */
  readonly prose: Float64Array
  /** Hash of the words, whatever stands between them. */
  readonly hash: Int32Array
  /** Tokens of block `i`: `tokens[tokenStart[i]]` to `tokens[tokenStart[i + 1] - 1]`. */
  readonly tokens: number[]
  readonly tokenStart: Int32Array
  /** Hashes of the first `SAID` words of block `i`: `said[saidStart[i]]` to `said[saidStart[i + 1] - 1]`. */
  readonly said: number[]
  readonly saidStart: Int32Array
}

/** Blocks of at most so many words give all of their words as tokens; longer ones their first few. */
const SHORT = 12
const FIRST = 4

/** Words of a block that are compared with the title: a title is no longer. */
const COMPARED = 60
/** Words of a block that the hints hear: twenty tell less. */
const SAID = 60

/** Scans each block's text once. */
export function readTexts(page: Page, head: Head): Texts {
  const size = page.blocks.length
  const ints = (): Int32Array => new Int32Array(size)
  const texts = {
    chars: ints(),
    words: ints(),
    linked: ints(),
    letters: ints(),
    digits: ints(),
    capitals: ints(),
    stops: ints(),
    commas: ints(),
    marks: ints(),
    symbols: ints(),
    currency: ints(),
    capitalized: ints(),
    numbers: ints(),
    firstClass: new Uint8Array(size),
    lastClass: new Uint8Array(size),
    titled: ints(),
    described: ints(),
    prose: new Float64Array(size),
    hash: ints(),
    tokens: [],
    tokenStart: new Int32Array(size + 1),
    said: [],
    saidStart: new Int32Array(size + 1),
  }
  for (const { index, text } of page.blocks) scanBlock(texts, index, text, head)
  for (const { index, linked } of page.blocks) {
    texts.linked[index] = linked
    texts.prose[index] = proseWords(texts, index)
  }
  return texts
}

/** Counts of the classes of the block at hand. */
const counts = new Int32Array(16)
/** Hashes of the first words of the block at hand. */
const firstWords = new Int32Array(SHORT)

/** One pass over a text: counts its characters by class, and makes its words' hashes. */
function scanBlock(texts: Texts, block: number, text: string, head: Head): void {
  counts.fill(0)
  const length = text.length
  let words = 0
  let capitalized = 0
  let numbers = 0
  let titled = 0
  let described = 0
  let whole: number = SEED.text
  let word = 0
  let inWord = 0
  let first = 0
  let last = 0
  for (let at = 0; at <= length; at++) {
    const code = at < length ? codeAt(text, at) : 32
    const kind = classOf(code)
    if (kind > CLASS.letter - 1 && kind !== CLASS.ideograph) {
      if (inWord === 0) {
        word = SEED.text
        inWord = kind
      }
      word = mix(word, kind === CLASS.digit ? 48 : smallOf(code))
    } else {
      if (inWord !== 0) {
        const hash = settle(word)
        if (words < SHORT) firstWords[words] = hash
        if (words < SAID) texts.said.push(hash)
        if (words < COMPARED) {
          if (head.title.has(hash)) titled++
          if (head.description.has(hash)) described++
        }
        if (inWord === CLASS.capital) capitalized++
        else if (inWord === CLASS.digit) numbers++
        whole = mix(whole, hash)
        words++
        inWord = 0
      }
      if (kind === CLASS.ideograph) {
        const hash = settle(mix(SEED.text, code))
        if (words < SHORT) firstWords[words] = hash
        if (words < SAID) texts.said.push(hash)
        if (words < COMPARED) {
          if (head.title.has(hash)) titled++
          if (head.description.has(hash)) described++
        }
        whole = mix(whole, hash)
        words++
      }
    }
    if (at === length) break
    counts[kind] = (counts[kind] ?? 0) + 1
    if (at === 0) first = kind
    if (kind !== CLASS.space && kind !== CLASS.closer) last = kind
  }
  texts.chars[block] = length
  texts.words[block] = words
  texts.letters[block] = (counts[CLASS.letter] ?? 0) + (counts[CLASS.capital] ?? 0) + (counts[CLASS.ideograph] ?? 0)
  texts.digits[block] = counts[CLASS.digit] ?? 0
  texts.capitals[block] = counts[CLASS.capital] ?? 0
  texts.stops[block] = counts[CLASS.stop] ?? 0
  texts.commas[block] = counts[CLASS.comma] ?? 0
  texts.marks[block] = (counts[CLASS.mark] ?? 0) + (counts[CLASS.closer] ?? 0)
  texts.symbols[block] = counts[CLASS.symbol] ?? 0
  texts.currency[block] = counts[CLASS.currency] ?? 0
  texts.capitalized[block] = capitalized
  texts.numbers[block] = numbers
  texts.firstClass[block] = first
  texts.lastClass[block] = last
  texts.titled[block] = titled
  texts.described[block] = described
  texts.hash[block] = settle(whole)
  texts.saidStart[block + 1] = texts.said.length
  addTokens(texts, block, words, settle(whole))
}

/** Tokens of a block: its words, its pairs of words and, when it is short, all of it. */
function addTokens(texts: Texts, block: number, words: number, whole: number): void {
  const { tokens } = texts
  const short = words <= SHORT
  const count = short ? words : FIRST
  const kind = short ? SEED.text : SEED.start
  for (let at = 0; at < count; at++) {
    const hash = firstWords[at] ?? 0
    tokens.push(short ? hash : mix(hash, kind))
    if (at > 0) tokens.push(settle(mix(mix(SEED.pair ^ kind, firstWords[at - 1] ?? 0), hash)))
  }
  if (short && words > 2) tokens.push(whole)
  texts.tokenStart[block + 1] = tokens.length
}

/** Words outside links of a block that reads like a sentence: eight words with a mark, or twenty without. */
function proseWords(texts: Texts, block: number): number {
  const words = texts.words[block] ?? 0
  const marks = (texts.stops[block] ?? 0) + (texts.commas[block] ?? 0)
  if (words < 8 || (marks === 0 && words < 20)) return 0
  const free = 1 - (texts.linked[block] ?? 0) / Math.max(1, texts.chars[block] ?? 0)
  if (free < 0.5) return 0
  return words * free * (marks === 0 ? 0.3 : 1)
}
