import { Gap, type Piece } from '../piece.js'
import { ByteQueue } from './byte-queue.js'
import { type Bounds, type Codec, RATIO_COUNTS_FROM } from './codec.js'
import { ended, MemberError, resumed } from './member-error.js'

/**
 * Compressed bytes that are handed to a decompressor at a time. Deflate grows by 1,032 at most, so 16 kB keep 16 MB in
 * flight at the very most. A fixed size also makes what can be saved of broken data independent of how the input was cut.
 */
const SLICE = 16 * 2 ** 10

/** Times the data that may be gone over again in search of members, so that one made of false ones ends in time. */
const MOST_REREAD = 2

/**
 * Decompresses data of any number of members. A broken one gives what can be read of it and then a gap, with the
 * format's code where it is cut or corrupt and `E_RATIO` where it grows beyond `maxRatio`; the next one that can be read
 * goes on behind it. The ranges of the gaps count the compressed bytes.
 */
export async function* decompress(
  codec: Codec,
  stream: AsyncIterable<Uint8Array>,
  bounds: Bounds,
): AsyncGenerator<Piece, void, undefined> {
  const queue = new ByteQueue(stream, SLICE)
  try {
    yield* new Salvage(codec, queue, bounds).read()
  } finally {
    await queue.close()
  }
}

/** A member that broke and has not been told of. */
interface Broken {
  readonly error: MemberError
  /** Where it begins. */
  readonly start: number
  /** What had been decompressed when it began. */
  readonly sound: number
}

/** A run over the members of one input. */
class Salvage {
  readonly #codec: Codec
  readonly #queue: ByteQueue
  readonly #bounds: Bounds
  #written = 0
  /** Of what was written, that of members which are not bombs. */
  #fair = 0
  #start = 0
  #broken: Broken | undefined
  #reread = 0

  constructor(codec: Codec, queue: ByteQueue, bounds: Bounds) {
    this.#codec = codec
    this.#queue = queue
    this.#bounds = bounds
  }

  async *read(): AsyncGenerator<Piece, void, undefined> {
    for (let more = true; more && !this.#isTooMuch; ) {
      const sound = this.#written
      this.#start = this.#queue.position
      try {
        more = await (this.#broken === undefined ? this.#codec.find(this.#queue) : this.#codec.seek(this.#queue))
        if (more) yield* this.#readMember()
      } catch (error) {
        if (!(error instanceof MemberError)) throw error
        this.#broken ??= { error, start: this.#start, sound }
        await this.#goBack(error)
        if (error.damage === 'refused') this.#fair -= this.#written - sound
      }
    }
    yield* this.#tell()
    if (this.#isTooMuch) yield this.#stop()
  }

  /** Many small members can grow out of proportion together. */
  get #isTooMuch(): boolean {
    return this.#fair > RATIO_COUNTS_FROM && this.#fair > this.#queue.position * this.#bounds.maxRatio
  }

  #stop(): Gap {
    const error = this.#codec.errors.tooMuch(this.#bounds.maxRatio, [0, this.#queue.position], this.#fair)
    return new Gap(error, { sound: this.#written, damage: 'cut' })
  }

  async *#readMember(): AsyncGenerator<Piece, void, undefined> {
    this.#start = this.#queue.position
    this.#queue.forget()
    for await (const chunk of this.#codec.read(this.#queue, this.#bounds)) {
      yield* this.#tell(this.#start)
      this.#written += chunk.length
      this.#fair += chunk.length
      yield chunk
    }
  }

  /** Tells of what broke, once it is known where the data goes on. */
  *#tell(next?: number): Generator<Gap, void, undefined> {
    if (this.#broken === undefined) return
    const { error, start, sound } = this.#broken
    this.#broken = undefined
    const told = next === undefined ? ended(error, start, this.#queue.position) : resumed(error, start, next)
    yield new Gap(told, { sound, damage: error.damage === 'cut' && next === undefined ? 'cut' : 'corrupt' })
  }

  /** A broken member may have run on into sound ones, so these are looked for from its first byte on. */
  async #goBack({ damage }: MemberError): Promise<void> {
    if (this.#queue.position === this.#start) await this.#queue.take(1)
    const distance = this.#queue.position - this.#start - 1
    if (damage === 'refused' || distance <= 0) return
    if (this.#reread + distance > this.#queue.position * MOST_REREAD) return
    this.#reread += distance
    this.#queue.rewind(this.#start + 1)
  }
}
