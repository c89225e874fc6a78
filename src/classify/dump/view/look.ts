import { charClass, classNear, classOf, lastClassIn, lowerOf } from '../../../text/char-class.js'
import { codeAt } from '../../../text/code-at.js'
import { wordsInRun } from '../../../text/words-in-run.js'
import type { Page } from '../../../types.js'
import { hashedWords, type PhraseHits } from '../../../words/phrases/index.js'
import { phraseTable } from './books.js'
import { HashCounts } from './hash-counts.js'
import { numberToken, PageTokens, tokenWords } from './tokens.js'
import { type DumpView, shapes, signs } from './view.js'
import { PageWords } from './words.js'

/** Looks over a page once and writes down what the rules ask for. */
export function look(page: Page): DumpView {
  const size = page.blocks.length
  const view: DumpView = {
    page,
    size,
    seen: 0,
    seenWhole: 0,
    words: new Float64Array(size),
    capitals: new Int32Array(size),
    shouting: new Uint8Array(size),
    digits: new Uint8Array(size),
    marks: new Uint8Array(size),
    stops: new Int32Array(size),
    commas: new Int32Array(size),
    first: new Uint8Array(size),
    last: new Uint8Array(size),
    whole: new Int32Array(size),
    part: new Int32Array(size),
    copies: new Int32Array(size),
    print: new Int32Array(size),
    nth: new Int32Array(size),
    signs: new Uint8Array(size),
    shape: new Uint8Array(size),
    chance: new Float64Array(size),
    tokens: new PageTokens(size),
    hashed: new PageWords(size),
  }
  const hits: PhraseHits = { whole: 0, part: 0 }
  for (let block = 0; block < size; block++) {
    const count = scan(view, block)
    phraseTable().find(hashes, Math.min(count, searchedWords), hits)
    view.hashed.add(block, hashes, count)
    view.whole[block] = hits.whole
    view.part[block] = hits.part
    view.seen |= hits.whole | hits.part
    view.seenWhole |= hits.whole
    view.shape[block] = shapeOf(view.words[block] ?? 0, view.last[block] ?? 0)
  }
  countCopies(view)
  return view
}

/** Furniture says what it is in its first words; a phrase further on in a long text is a chance one. */
const searchedWords = 96

const hashes = new Int32Array(hashedWords)
const firstWords = new Int32Array(tokenWords)

/**
 * Fills the cells of one block; leaves the hashes of its words in `hashes` and returns how many. One long loop on purpose: it sees every character of
 * the page once, and a dozen counters would have to travel through any function it was parted into.
 */
function scan(view: DumpView, block: number): number {
  const text = view.page.blocks[block]?.text ?? ''
  const { length } = text
  let print = 0
  let count = 0
  let hash = 0
  let words = 0
  let capitals = 0
  let letters = 0
  let upper = 0
  let digits = 0
  let marks = 0
  let spaces = 0
  let stops = 0
  let commas = 0
  let found = 0
  let codes = 0
  let before = 0
  let inWord = 0
  let taken = 0
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at)
    const here = classOf(code)
    if (here >= charClass.lower) {
      if (here === charClass.ideograph) {
        words += 0.5
        letters++
        if (inWord > 0 && count < hashedWords) hashes[count++] = hash
        if (count < hashedWords) hashes[count++] = Math.imul(code, 0x9e3779b1)
        if (hash !== 0 && taken < tokenWords) firstWords[taken++] = inWord > 0 ? hash : numberToken
        if (taken < tokenWords) firstWords[taken++] = Math.imul(code, 0x9e3779b1)
        print = Math.imul(print ^ hash ^ code, 0x01000193)
        hash = 0
        inWord = 0
      } else {
        if (before < charClass.lower || before === charClass.ideograph) {
          words++
          if (here === charClass.upper) capitals++
        }
        hash = Math.imul(hash ^ lowerOf(code), 0x01000193)
        if (here === charClass.digit) digits++
        else {
          inWord++
          letters++
          if (here === charClass.upper) upper++
        }
      }
    } else {
      if (inWord > 0 && count < hashedWords) hashes[count++] = hash
      if (before === charClass.letter) words += wordsInRun(inWord) - 1
      // Numbers are no part of a phrase, but of what tells two texts apart.
      if (hash !== 0) {
        print = Math.imul(print ^ hash, 0x01000193)
        if (taken < tokenWords) firstWords[taken++] = inWord > 0 ? hash : numberToken
      }
      hash = 0
      inWord = 0
      if (here === charClass.space) {
        spaces++
        if (before === charClass.stop) stops++
      } else if (here === charClass.pause) commas++
      else if (here === charClass.mark) {
        marks++
        found |= signOf(code, at > 0 ? codeAt(text, at - 1) : 0)
      }
    }
    codes |= code
    before = here
  }
  if (inWord > 0 && count < hashedWords) hashes[count++] = hash
  if (before === charClass.letter) words += wordsInRun(inWord) - 1
  if (hash !== 0) {
    print = Math.imul(print ^ hash, 0x01000193)
    if (taken < tokenWords) firstWords[taken++] = inWord > 0 ? hash : numberToken
  }
  view.tokens.add(block, firstWords, taken)
  const solid = Math.max(1, length - spaces)
  // A block without words (marks alone) is told apart by its characters.
  view.print[block] = words > 0 ? print : printOf(text)
  view.signs[block] = found | ((codes & 0x400) === 0 ? 0 : signs.foreign)
  view.words[block] = words
  view.capitals[block] = capitals
  view.shouting[block] = (100 * upper) / Math.max(1, letters)
  view.digits[block] = (100 * digits) / solid
  view.marks[block] = (100 * marks) / solid
  view.stops[block] = stops
  view.commas[block] = commas
  view.first[block] = classNear(text, 0)
  view.last[block] = lastClassIn(text, 0, length)
  return count
}

function signOf(code: number, before: number): number {
  switch (code) {
    case 0xa9:
      return signs.copyright
    case 0x2f:
      return before === 0x2f ? signs.address : 0
    case 0x40:
      return signs.mail
    case 0x24:
    case 0xa3:
    case 0x20ac:
      return signs.money
    default:
      return 0
  }
}

/** A long block ends a sentence or has at least 25 words; a short one has under 9: labels and most headings. The points of the rules were fitted to these bounds. */
function shapeOf(words: number, last: number): number {
  if (words >= 25 || (words >= 12 && last === charClass.stop)) return shapes.long
  return words < 9 ? shapes.short : shapes.medium
}

function printOf(text: string): number {
  let print = 0
  for (let at = 0, end = Math.min(64, text.length); at < end; at++)
    print = Math.imul(print ^ codeAt(text, at), 0x01000193)
  return print
}

function countCopies({ print, nth, copies, size }: DumpView): void {
  const seen = new HashCounts()
  for (let block = 0; block < size; block++) {
    seen.add(print, block, block + 1)
    nth[block] = seen.of(print[block] ?? 0)
  }
  for (let block = 0; block < size; block++) copies[block] = seen.of(print[block] ?? 0)
}
