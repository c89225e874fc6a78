import { rechunk } from './rechunk.js'

/** Bytes that can be gone back over: a member of one record is far shorter, and longer ones break soon after the damage. */
const KEPT = 8 * 2 ** 20

/** The bytes of a stream, taken piece by piece, with the way back for those that were not needed. */
export class ByteQueue {
  readonly #slices: AsyncIterator<Uint8Array>
  readonly #size: number
  /** All slices from `#first` on that were read and not forgotten, each of the full size but for the stream's last. */
  #kept: Uint8Array[] = []
  #first = 0
  #read = 0
  #position = 0

  /** @param size Most bytes that `next` gives; where the pieces begin does not depend on how the stream was cut. */
  constructor(stream: AsyncIterable<Uint8Array>, size: number) {
    this.#slices = rechunk(stream, size)
    this.#size = size
  }

  /** Bytes of the stream that were taken. */
  get position(): number {
    return this.#position
  }

  /** The next bytes; none at the end. */
  async next(): Promise<Uint8Array> {
    if (this.#position === this.#read) await this.#fill()
    const index = Math.floor((this.#position - this.#first) / this.#size)
    const slice = this.#kept[index]
    if (slice === undefined || this.#position === this.#read) return new Uint8Array(0)
    const bytes = slice.subarray(this.#position - this.#first - index * this.#size)
    this.#position += bytes.length
    return bytes
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
    const count = Math.floor((this.#position - this.#first) / this.#size)
    if (count === 0) return
    this.#kept.splice(0, count)
    this.#first += count * this.#size
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
    await this.#slices.return?.()
  }

  async #fill(): Promise<void> {
    const next = await this.#slices.next()
    if (next.done) return
    this.#kept.push(next.value)
    this.#read += next.value.length
    if (this.#read - this.#first <= KEPT) return
    this.#kept.shift()
    this.#first += this.#size
  }
}
