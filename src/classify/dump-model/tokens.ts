import { charClass, classOf, lowerOf } from '../../text/char-class.js'
import type { Block } from '../../types.js'

/** Words at the beginning of a block that are looked at: what comes later in a long one says little more, and costs. */
const MOST_WORDS = 20
/** Blocks of up to so many words also count as a whole. */
const LONGEST_WHOLE = 6
/** Words, their pairs with both edges, and the whole. */
const MOST_TOKENS = MOST_WORDS * 2 + 2

const EDGE = 0x3c6ef372
const NUMBER = 0x1b873593
const WHOLE = 0x27d4eb2f

/** The tokens of all blocks of a page, as hashes: those of block `b` from `start[b]` up to `start[b + 1]`. */
export interface PageTokens {
  readonly hashes: Int32Array
  readonly start: Int32Array
}

const words = new Int32Array(MOST_WORDS)

/** Reads the tokens of each block: words in lower case (any number is one and the same), pairs of words with the block's edges, short blocks whole. */
export function readTokens(blocks: readonly Block[]): PageTokens {
  const hashes = new Int32Array(blocks.length * MOST_TOKENS)
  const start = new Int32Array(blocks.length + 1)
  let next = 0
  for (let block = 0; block < blocks.length; block++) {
    start[block] = next
    const text = blocks[block]?.text ?? ''
    const count = readWords(text)
    if (count === 0) continue
    let before = EDGE
    let whole = WHOLE
    for (let at = 0; at < count; at++) {
      const word = words[at] ?? 0
      hashes[next++] = word
      hashes[next++] = pair(before, word)
      whole = pair(whole, word)
      before = word
    }
    if (count === MOST_WORDS) continue
    hashes[next++] = pair(before, EDGE)
    if (count > 2 && count <= LONGEST_WHOLE) hashes[next++] = whole
  }
  start[blocks.length] = next
  return { hashes: hashes.subarray(0, next), start }
}

const pair = (first: number, second: number): number =>
  (Math.imul(first, 0x01000193) ^ Math.imul(second, 0x9e3779b1)) | 0

/** Fills `words` with the hashes of a text's first words and returns how many. */
function readWords(text: string): number {
  let count = 0
  let hash = 0
  let length = 0
  let digits = 0
  for (let at = 0; at <= text.length && count < MOST_WORDS; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    const here = classOf(code)
    if (here >= charClass.lower && here !== charClass.ideograph) {
      hash = Math.imul(hash ^ lowerOf(code), 0x01000193)
      length++
      if (here === charClass.digit) digits++
      continue
    }
    if (length > 0) words[count++] = digits === length ? NUMBER : hash
    hash = 0
    length = 0
    digits = 0
    if (here === charClass.ideograph && count < MOST_WORDS) words[count++] = Math.imul(code, 0x9e3779b1)
  }
  return count
}
