import type { ByteReader } from './byte-reader.js'

/** Scores of tokens are kept in sixteenths of a log-odd. */
const STEP = 1 / 16

/** Views at most: a byte each of one number. */
const MOST_VIEWS = 4

/** Tokens by the upper 24 bits of their hashes, each with a score from each of several views. */
export class TokenTable {
  readonly size: number
  private readonly mask: number
  /** Hash and scores of the token in each slot: `hash` at `2 * slot` (-1: none), next to it the scores, a byte each, the first view's lowest: whoever finds a token has its scores at hand. */
  private readonly slots: Int32Array
  /** One bit for the low bits of each hash, with two more of them than the slots': tokens that are not here mostly end at these few bytes. */
  private readonly seen: Int32Array

  constructor(hashes: Int32Array, scores: Int8Array) {
    this.size = hashes.length
    const views = scores.length / Math.max(1, hashes.length)
    if (views > MOST_VIEWS) throw new RangeError(`Expected at most ${MOST_VIEWS} views, not ${views}`)
    const room = 2 ** Math.ceil(Math.log2(Math.max(2, hashes.length * 2)))
    this.mask = room - 1
    this.slots = new Int32Array(room * 2).fill(-1)
    this.seen = new Int32Array(Math.max(1, (room * 4) / 32))
    for (let token = 0; token < hashes.length; token++)
      this.place(hashes[token] ?? 0, packed(scores, token * views, views))
  }

  /** Number of a token for `score`, or -1. */
  find(hash: number): number {
    if (((this.seen[(hash >>> 5) & (this.seen.length - 1)] ?? 0) & (1 << (hash & 31))) === 0) return -1
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const here = this.slots[slot * 2] ?? -1
      if (here === hash) return slot
      if (here < 0) return -1
    }
  }

  /** Score of a token from one view, in log-odds; 0 says nothing, and of no token (-1) nothing is said. */
  score(view: number, token: number): number {
    if (token < 0) return 0
    return (((this.slots[token * 2 + 1] ?? 0) << (24 - 8 * view)) >> 24) * STEP
  }

  private place(hash: number, scores: number): void {
    const word = (hash >>> 5) & (this.seen.length - 1)
    this.seen[word] = (this.seen[word] ?? 0) | (1 << (hash & 31))
    let slot = hash & this.mask
    while ((this.slots[slot * 2] ?? -1) >= 0) slot = (slot + 1) & this.mask
    this.slots[slot * 2] = hash
    this.slots[slot * 2 + 1] = scores
  }
}

function packed(scores: Int8Array, first: number, views: number): number {
  let bytes = 0
  for (let view = views - 1; view >= 0; view--) bytes = (bytes << 8) | ((scores[first + view] ?? 0) & 0xff)
  return bytes
}

/** Reads a table of so many views: size, the steps between the sorted hashes (seven bits a byte, the lowest first), then the scores, token by token. */
export function readTokenTable(reader: ByteReader, views: number): TokenTable {
  const size = reader.whole()
  const hashes = new Int32Array(size)
  for (let token = 0, hash = 0; token < size; token++) {
    hash += readStep(reader)
    hashes[token] = hash
  }
  return new TokenTable(hashes, reader.smalls(size * views))
}

function readStep(reader: ByteReader): number {
  let step = 0
  for (let shift = 0; ; shift += 7) {
    const byte = reader.byte()
    step |= (byte & 127) << shift
    if (byte < 128) return step
  }
}
