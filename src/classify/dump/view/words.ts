/** Words that a block has room for at first. */
const USUAL_WORDS = 12

/** The hashes of the words of all blocks, as `hashWords` gives them: those of block `b` go from `start[b]` up to `start[b + 1]`. */
export class PageWords {
  hashes: Int32Array
  readonly start: Int32Array

  constructor(blocks: number) {
    this.hashes = new Int32Array(blocks * USUAL_WORDS)
    this.start = new Int32Array(blocks + 1)
  }

  /** Adds the first `count` hashes, of the next block. */
  add(block: number, words: Int32Array, count: number): void {
    const first = this.start[block] ?? 0
    if (first + count > this.hashes.length) this.grow(count)
    const { hashes } = this
    for (let at = 0; at < count; at++) hashes[first + at] = words[at] ?? 0
    this.start[block + 1] = first + count
  }

  private grow(least: number): void {
    const { hashes } = this
    this.hashes = new Int32Array(hashes.length * 2 + least)
    this.hashes.set(hashes)
  }
}
