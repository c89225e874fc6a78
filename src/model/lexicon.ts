import type { ByteReader } from './byte-reader.js'

/** Scores of tokens are kept in sixteenths of a log-odd. */
const STEP = 1 / 16

/** Tokens by hash, with a score from each of two views. */
export class Lexicon {
  readonly size: number
  private readonly mask: number
  private readonly slots: Int32Array
  private readonly hashes: Int32Array
  private readonly scores: readonly Int8Array[]

  constructor(hashes: Int32Array, scores: readonly Int8Array[]) {
    this.size = hashes.length
    this.hashes = hashes
    this.scores = scores
    const room = 2 ** Math.ceil(Math.log2(Math.max(2, hashes.length * 2)))
    this.mask = room - 1
    this.slots = new Int32Array(room).fill(-1)
    for (let token = 0; token < hashes.length; token++) this.place(hashes[token] ?? 0, token)
  }

  /** Number of a token, or -1. */
  find(hash: number): number {
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const token = this.slots[slot] ?? -1
      if (token < 0 || this.hashes[token] === hash) return token
    }
  }

  /** Score of a token from one view, in log-odds; 0 says nothing. */
  score(view: number, token: number): number {
    return (this.scores[view]?.[token] ?? 0) * STEP
  }

  private place(hash: number, token: number): void {
    let slot = hash & this.mask
    while ((this.slots[slot] ?? -1) >= 0) slot = (slot + 1) & this.mask
    this.slots[slot] = token
  }
}

/** Reads a lexicon of so many views: size, hashes, then the views' scores. */
export function readLexicon(reader: ByteReader, views: number): Lexicon {
  const size = reader.whole()
  const hashes = reader.wholes(size)
  return new Lexicon(
    hashes,
    Array.from({ length: views }, () => reader.smalls(size)),
  )
}
