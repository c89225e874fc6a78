import { rechunk } from './rechunk.js'

/** Bytes that can be gone back over: a member of one record is far shorter, and longer ones break soon after the damage. */
const KEPT = 8 * 2 ** 20

/** Bytes that are held together, many times a slice. */
const BLOCK = 256 * 2 ** 10

/** The bytes of a stream, taken piece by piece, with the way back for those that were not needed. */
export class ByteQueue {
  readonly #blocks: AsyncIterator<Uint8Array>
  readonly #size: number
  /** All blocks from `#first` on that were read and not forgotten, each of the full size but for the stream's last. */
  #kept: Uint8Array[] = []
  #first = 0
  #read = 0
  #position = 0

  /** @param size Most bytes that `next` gives; where the pieces begin does not depend on how the stream was cut. */
  constructor(stream: AsyncIterable<Uint8Array>, size: number) {
    this.#blocks = rechunk(stream, BLOCK)
    this.#size = size
  }

  /** Bytes of the stream that were taken. */
  get position(): number {
    return this.#position
  }

  /** The next bytes; none at the end. */
  async next(): Promise<Uint8Array> {
    if (this.#position === this.#read) await this.#fill()
    const bytes = this.#held().subarray(0, this.#size - (this.#position % this.#size))
    this.#position += bytes.length
    return bytes
  }

  /** So many of the next bytes or more, or as many as there are; they are not taken. */
  async ahead(least: number): Promise<Uint8Array> {
    while (this.#read - this.#position < least) if (!(await this.#fill())) break
    const held = this.#held()
    if (held.length >= least || this.#position + held.length === this.#read) return held
    return Buffer.concat([held, ...this.#kept.slice(this.#index + 1)])
  }

  /** Takes bytes that were looked at before. */
  skip(count: number): void {
    this.#position += count
  }

  /** Puts bytes back that `next` gave last, or the end of them. */
  putBack(bytes: Uint8Array): void {
    this.#position -= bytes.length
  }

  /** Goes back to an earlier position, or as near to it as the bytes are still there. */
  rewind(position: number): void {
    this.#position = Math.max(position, this.#first)
  }

  /** Lets go of what stands before the current position. */
  forget(): void {
    const count = this.#index
    if (count === 0) return
    this.#kept.splice(0, count)
    this.#first += count * BLOCK
  }

  /** Exactly so many bytes, or as many as there are. */
  async take(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    for (let missing = count; missing > 0; ) {
      const bytes = await this.next()
      if (bytes.length === 0) break
      parts.push(bytes.subarray(0, missing))
      if (bytes.length > missing) this.putBack(bytes.subarray(missing))
      missing -= Math.min(missing, bytes.length)
    }
    return Buffer.concat(parts)
  }

  async close(): Promise<void> {
    await this.#blocks.return?.()
  }

  /** Which block the position is in. */
  get #index(): number {
    return Math.floor((this.#position - this.#first) / BLOCK)
  }

  /** What is there of that block. */
  #held(): Uint8Array {
    const index = this.#index
    return this.#kept[index]?.subarray(this.#position - this.#first - index * BLOCK) ?? new Uint8Array(0)
  }

  async #fill(): Promise<boolean> {
    const next = await this.#blocks.next()
    if (next.done) return false
    this.#kept.push(next.value)
    this.#read += next.value.length
    if (this.#position - this.#first <= KEPT) return true
    this.#kept.shift()
    this.#first += BLOCK
    return true
  }
}
