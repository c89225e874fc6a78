/** What a frame says, in JSON. */
export type Header = Readonly<Record<string, unknown>>

/** One message between a pool and a worker: what it says, and the bytes that it is about. */
export interface Frame {
  readonly header: Header
  readonly body: Buffer
}

/** Two lengths, each a `u32le`: of the header and of the body. */
const PREFIX = 8
/** Longest header or body that is believed: the largest record is far below it, and a stray print is far above. */
const MOST = 2 ** 30
/** Bodies up to this many bytes are copied behind their header, so that one write carries both. */
const SHORT = 64 * 2 ** 10

/** The bytes of a frame: `u32le` header length, `u32le` body length, the header as JSON, the body as it is. */
export function encodeFrame(header: Header, body: string | Uint8Array = ''): readonly Uint8Array[] {
  const json = JSON.stringify(header)
  const headerLength = Buffer.byteLength(json)
  const bodyLength = typeof body === 'string' ? Buffer.byteLength(body) : body.length
  const joined = typeof body === 'string' || bodyLength <= SHORT
  const head = Buffer.allocUnsafe(PREFIX + headerLength + (joined ? bodyLength : 0))
  head.writeUInt32LE(headerLength, 0)
  head.writeUInt32LE(bodyLength, 4)
  head.write(json, PREFIX)
  if (typeof body === 'string') head.write(body, PREFIX + headerLength)
  else if (joined) head.set(body, PREFIX + headerLength)
  return joined || typeof body === 'string' ? [head] : [head, body]
}

/** Cuts a stream of bytes into frames as its chunks come in, wherever these were cut. */
export class FrameReader {
  private held: Buffer[] = []
  private length = 0

  /**
   * Gives the frames that end in this chunk.
   * @throws {Error} when the bytes are no frames: the other side is broken, and nothing after them can be believed.
   */
  push(chunk: Uint8Array): Frame[] {
    const frames: Frame[] = []
    this.held.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length))
    this.length += chunk.length
    for (let wanted = this.wanted(); this.length >= wanted; wanted = this.wanted()) {
      const bytes = this.take(wanted)
      const end = PREFIX + bytes.readUInt32LE(0)
      frames.push({ header: parseHeader(bytes.toString('utf8', PREFIX, end)), body: bytes.subarray(end) })
    }
    return frames
  }

  /** Length of the frame that comes next, or of its prefix as long as that is not whole. */
  private wanted(): number {
    if (this.length < PREFIX) return PREFIX
    const prefix = this.join(PREFIX)
    const [header, body] = [prefix.readUInt32LE(0), prefix.readUInt32LE(4)]
    if (header > MOST || body > MOST) throw new Error('Expected a frame, not bytes that are none')
    return PREFIX + header + body
  }

  private take(wanted: number): Buffer {
    const first = this.join(wanted)
    this.held[0] = first.subarray(wanted)
    if (this.held[0].length === 0) this.held.shift()
    this.length -= wanted
    return first.subarray(0, wanted)
  }

  /** The first chunk, joined with those after it where it is shorter than that: each byte is copied once. */
  private join(wanted: number): Buffer {
    const [first] = this.held
    if (first !== undefined && first.length >= wanted) return first
    const whole = Buffer.concat(this.held, this.length)
    this.held = [whole]
    return whole
  }
}

function parseHeader(json: string): Header {
  const header: unknown = JSON.parse(json)
  if (typeof header === 'object' && header !== null) return header as Header // an object of JSON has string keys
  throw new Error('Expected a frame whose header is an object')
}
