import { rechunk } from './rechunk.js'

/** The bytes of a stream, taken piece by piece, with the way back for those that were not needed. */
export class ByteQueue {
  readonly #slices: AsyncIterator<Uint8Array>
  #held: Uint8Array = new Uint8Array(0)
  #read = 0

  /** @param size Most bytes that `next` gives; where the pieces begin does not depend on how the stream was cut. */
  constructor(stream: AsyncIterable<Uint8Array>, size: number) {
    this.#slices = rechunk(stream, size)
  }

  /** Bytes of the stream that were taken. */
  get position(): number {
    return this.#read - this.#held.length
  }

  /** The next bytes; none at the end. */
  async next(): Promise<Uint8Array> {
    if (this.#held.length === 0) await this.#fill()
    const bytes = this.#held
    this.#held = new Uint8Array(0)
    return bytes
  }

  /** Puts bytes back that `next` gave last. */
  putBack(bytes: Uint8Array): void {
    this.#held = bytes
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
    this.#held = next.value
    this.#read += next.value.length
  }
}
