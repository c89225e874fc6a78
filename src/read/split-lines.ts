/** One line of a stream of bytes; `bytes` is missing where the line was too long to keep. */
export interface Line {
  readonly bytes?: Buffer
  /** Counted from 1. */
  readonly number: number
  /** Its bytes in the stream, the line feed left out. */
  readonly range: readonly [start: number, end: number]
}

const LINE_FEED = 10

/** Cuts a stream of bytes into lines as its chunks come in, holding no more than the line in flight. */
export class LineSplitter {
  readonly #most: number
  #held: Uint8Array[] = []
  #start = 0
  #length = 0
  #number = 0

  /** @param most Bytes from which a line is skipped instead of kept. */
  constructor(most: number) {
    this.#most = most
  }

  /** The line that is not complete yet. */
  get pending(): number {
    return this.#number + 1
  }

  /** Yields the lines that end in this chunk. */
  *push(chunk: Uint8Array): Generator<Line, void, undefined> {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    let start = 0
    for (let end = buffer.indexOf(LINE_FEED); end !== -1; end = buffer.indexOf(LINE_FEED, start)) {
      this.#hold(buffer.subarray(start, end))
      yield this.#close(1)
      start = end + 1
    }
    this.#hold(buffer.subarray(start))
  }

  /** Drops the line that is not complete yet: a gap cuts it. Returns its number. */
  interrupt(): number {
    if (this.#length > 0) this.#close(0)
    else this.#number += 1
    return this.#number
  }

  /** Yields the last line, if it has no line feed. */
  *end(): Generator<Line, void, undefined> {
    if (this.#length > 0) yield this.#close(0)
  }

  #hold(bytes: Uint8Array): void {
    this.#length += bytes.length
    if (this.#length > this.#most) this.#held = []
    else if (bytes.length > 0) this.#held.push(bytes)
  }

  #close(feed: 0 | 1): Line {
    const end = this.#start + this.#length
    const range = [this.#start, end] as const
    this.#number += 1
    const line = { number: this.#number, range, ...(this.#length > this.#most ? {} : { bytes: join(this.#held) }) }
    this.#held = []
    this.#start = end + feed
    this.#length = 0
    return line
  }
}

function join(parts: readonly Uint8Array[]): Buffer {
  const [first] = parts
  if (first !== undefined && parts.length === 1) return Buffer.from(first.buffer, first.byteOffset, first.length)
  return Buffer.concat(parts)
}
