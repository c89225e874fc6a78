/** Room at the beginning: most records fit. */
const ROOM = 256 * 2 ** 10

/** The bytes of a stream that are looked at, growing at the end and let go of at the beginning. */
export class Window {
  #buffer: Buffer = Buffer.allocUnsafe(ROOM)
  #start = 0
  #end = 0
  #position = 0

  /** The bytes that are there. They are valid until the next `push`. */
  get bytes(): Buffer {
    return this.#buffer.subarray(this.#start, this.#end)
  }

  get length(): number {
    return this.#end - this.#start
  }

  /** Where in the stream the first of them stands. */
  get position(): number {
    return this.#position
  }

  push(chunk: Uint8Array): void {
    if (this.#end + chunk.length > this.#buffer.length) this.#makeRoom(chunk.length)
    this.#buffer.set(chunk, this.#end)
    this.#end += chunk.length
  }

  /** Lets go of the first bytes. */
  discard(count: number): void {
    this.#start += count
    this.#position += count
    if (this.#start === this.#end) this.#start = this.#end = 0
  }

  /** Moves what is there to the front, into a buffer twice as large where that would leave little room: linear in all. */
  #makeRoom(more: number): void {
    const needed = this.length + more
    const target = needed * 2 > this.#buffer.length ? Buffer.allocUnsafe(needed * 2) : this.#buffer
    this.#buffer.copy(target, 0, this.#start, this.#end)
    this.#end = this.length
    this.#start = 0
    this.#buffer = target
  }
}
