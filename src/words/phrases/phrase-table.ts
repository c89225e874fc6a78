import { charClass, classOf, lowerOf } from '../../text/char-class.js'
import { codeAt } from '../../text/code-at.js'
import type { PhraseBook } from './phrase-book.js'

/** Where a phrase must stand for it to count. */
type Place = 'whole' | 'start' | 'anywhere'

/** All have the same fields in the same order: they are read at many words of a page, and objects of several shapes take longer. */
interface Entry {
  readonly place: Place
  readonly book: number
  /** Tokens of this part of the phrase. */
  readonly length: number
  /** Which part of a phrase this is, and the number of one that has two; -1 of others. */
  readonly part: 'all' | 'first' | 'second'
  readonly pair: number
}

/** What was found in a line: one bit a book for phrases that are the whole line, and one for those in a part of it. */
export interface PhraseHits {
  whole: number
  part: number
}

/**
 * Many phrase books made ready for one scan of a line. A line is given as the hashes of its words (numbers left out); at each word, only the
 * lengths of phrases that begin with it are looked up, so that a long line costs little more than its words.
 */
export class PhraseTable {
  private readonly entries = new Map<number, Entry[]>()
  private readonly atStart = new Uint32Array(filterSize)
  private readonly anywhere = new Uint32Array(filterSize)
  /** One bit a pair of first words: most lines have "of" or "the", few have "of cookies". */
  private readonly firstTwo = new Uint32Array(pairFilterSize / 32)
  private pairs = 0

  /** @param books at most 31: each is a bit of an integer. */
  constructor(books: readonly PhraseBook[]) {
    books.forEach((book, at) => {
      for (const phrases of Object.values(book)) for (const phrase of phrases.split('|')) this.add(phrase.trim(), at)
    })
  }

  /** Finds the phrases in the first `count` hashes. */
  find(hashes: Int32Array, count: number, hits: PhraseHits): void {
    hits.whole = 0
    hits.part = 0
    let opened: number[] | undefined
    for (let at = 0; at < count; at++) {
      const slot = (hashes[at] ?? 0) & filterMask
      let lengths = (at === 0 ? (this.atStart[slot] ?? 0) : 0) | (this.anywhere[slot] ?? 0)
      if (lengths === 0 || ((lengths & 2) === 0 && !this.mayBegin(hashes, at, count))) continue
      let hash = 0
      for (let length = 1; lengths > 1 && at + length <= count; length++) {
        hash = chain(hash, hashes[at + length - 1] ?? 0)
        lengths &= ~(1 << (length - 1))
        if ((lengths & (1 << length)) === 0) continue
        const found = this.entries.get(hash)
        if (found !== undefined) opened = record({ found, at, length, count, hits, opened })
      }
    }
  }

  /** Do the two words here begin a phrase, as far as the filter can tell? */
  private mayBegin(hashes: Int32Array, at: number, count: number): boolean {
    if (at + 1 >= count) return false
    const slot = pairSlot(hashes[at] ?? 0, hashes[at + 1] ?? 0)
    return ((this.firstTwo[slot >>> 5] ?? 0) & (1 << (slot & 31))) !== 0
  }

  private add(phrase: string, book: number): void {
    if (!phrase.includes('…')) {
      this.enter(phrase, { place: 'whole', book, part: 'all', pair: -1 })
      return
    }
    const parts = phrase.split('…').map((part) => part.trim())
    const texts = parts.filter((part) => part !== '')
    const open = parts[0] === ''
    const place: Place = open ? 'anywhere' : 'start'
    const [first, second] = texts
    if (first === undefined) return
    if (second === undefined) {
      this.enter(first, { place, book, part: 'all', pair: -1 })
      return
    }
    const pair = this.pairs++
    this.enter(first, { place, book, part: 'first', pair })
    this.enter(second, { place: 'anywhere', book, part: 'second', pair })
  }

  private enter(text: string, { place, book, part, pair }: Omit<Entry, 'length'>): void {
    const length = hashWords(text, scratch)
    if (length === 0) return
    let hash = 0
    for (let at = 0; at < length; at++) hash = chain(hash, scratch[at] ?? 0)
    const filter = place === 'anywhere' ? this.anywhere : this.atStart
    const slot = (scratch[0] ?? 0) & filterMask
    filter[slot] = (filter[slot] ?? 0) | (1 << Math.min(length, 30))
    const two = pairSlot(scratch[0] ?? 0, scratch[1] ?? 0)
    if (length > 1) this.firstTwo[two >>> 5] = (this.firstTwo[two >>> 5] ?? 0) | (1 << (two & 31))
    const entry = { place, book, length, part, pair }
    const known = this.entries.get(hash)
    if (known === undefined) this.entries.set(hash, [entry])
    else known.push(entry)
  }
}

interface Candidate {
  readonly found: readonly Entry[]
  readonly at: number
  readonly length: number
  readonly count: number
  readonly hits: PhraseHits
  readonly opened: number[] | undefined
}

/** Notes what a run of words stands for; returns the phrases of two parts whose first part was seen. */
function record({ found, at, length, count, hits, opened }: Candidate): number[] | undefined {
  let seen = opened
  for (const { place, book, length: own, part, pair } of found) {
    if (own !== length || (place !== 'anywhere' && at > 0)) continue
    if (place === 'whole' && count !== length) continue
    if (part === 'first') seen = seen?.includes(pair) ? seen : [...(seen ?? []), pair]
    else if (part === 'second' && seen?.includes(pair) !== true) continue
    else if (place === 'whole') hits.whole |= 1 << book
    else hits.part |= 1 << book
  }
  return seen
}

// 8,192 slots for some 3,000 first words: a word that begins no phrase is passed over in one step nearly always.
const filterSize = 8192
const filterMask = filterSize - 1
const pairFilterSize = 1 << 17
const pairSlot = (first: number, second: number): number =>
  (Math.imul(first, 0x01000193) ^ Math.imul(second, 0x9e3779b1)) >>> 15
const chain = (hash: number, word: number): number => (Math.imul(hash, 0x01000193) ^ word) | 0

/** The longest line that is hashed whole, in words. What comes later in a line is not looked at. */
export const hashedWords = 2048
const scratch = new Int32Array(hashedWords)
const SPACE = 32

/** Hashes of the words of a text in lower case, numbers left out, one for each ideograph. Returns how many. */
export function hashWords(text: string, hashes: Int32Array): number {
  let count = 0
  let hash = 0
  let letters = 0
  const end = text.length
  const most = hashes.length
  for (let at = 0; at <= end && count < most; at++) {
    const code = at < end ? codeAt(text, at) : SPACE
    const here = classOf(code)
    if (here >= charClass.lower && here !== charClass.ideograph) {
      hash = Math.imul(hash ^ lowerOf(code), 0x01000193)
      if (here !== charClass.digit) letters++
      continue
    }
    if (letters > 0) hashes[count++] = hash
    hash = 0
    letters = 0
    if (here === charClass.ideograph && count < most) hashes[count++] = Math.imul(code, 0x9e3779b1)
  }
  return count
}
