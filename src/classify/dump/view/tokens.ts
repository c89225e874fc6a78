/** Words at the beginning of a block that are looked at: what comes later in a long one says little more, and costs. */
export const tokenWords = 64
/** Of so many, the pairs as well. */
const PAIRED = 24
/** Blocks of up to so many words also count as a whole. */
const LONGEST_WHOLE = 8
/** Words, their pairs with both edges, and the whole. */
const MOST_TOKENS = tokenWords + PAIRED + 2
/** Tokens that a block has room for at first: those of most pages have fewer. */
const USUAL_TOKENS = 24

const EDGE = 0x3c6ef372
const WHOLE = 0x27d4eb2f
/** What any number counts as. */
export const numberToken = 0x1b873593

/**
 * The tokens of all blocks of a page, as the upper 24 bits of hashes: words in lower case (any number is one and the same), pairs of words with the block's edges,
 * short blocks whole, as their last token. Those of block `b` go from `start[b]` up to `start[b + 1]`, words and pairs by turns: `words[b]` of each, then the rest.
 */
export class PageTokens {
  hashes: Int32Array
  readonly start: Int32Array
  readonly words: Uint8Array
  private next = 0

  constructor(blocks: number) {
    this.hashes = new Int32Array(MOST_TOKENS + blocks * USUAL_TOKENS)
    this.start = new Int32Array(blocks + 1)
    this.words = new Uint8Array(blocks)
  }

  /** Adds the tokens of the next block, from the hashes of its first words. */
  add(block: number, words: Int32Array, count: number): void {
    let { next } = this
    if (next + MOST_TOKENS > this.hashes.length) this.grow()
    const { hashes } = this
    let before = EDGE
    let whole = WHOLE
    const paired = count < PAIRED ? count : PAIRED
    for (let at = 0; at < paired; at++) {
      const word = words[at] ?? 0
      hashes[next++] = word >>> 8
      hashes[next++] = pair(before, word) >>> 8
      whole = pair(whole, word)
      before = word
    }
    for (let at = paired; at < count; at++) hashes[next++] = (words[at] ?? 0) >>> 8
    if (count > 0 && count < PAIRED) {
      hashes[next++] = pair(before, EDGE) >>> 8
      if (count > 2 && count <= LONGEST_WHOLE) hashes[next++] = whole >>> 8
    }
    this.words[block] = paired
    this.start[block + 1] = next
    this.next = next
  }

  private grow(): void {
    const { hashes } = this
    this.hashes = new Int32Array(hashes.length * 2 + MOST_TOKENS)
    this.hashes.set(hashes)
  }
}

const pair = (first: number, second: number): number =>
  (Math.imul(first, 0x01000193) ^ Math.imul(second, 0x9e3779b1)) | 0
