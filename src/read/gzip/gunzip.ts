import { crc32 } from 'node:zlib'
import { Gap, type Piece } from '../piece.js'
import { ByteQueue } from './byte-queue.js'
import { corrupt, cut, ended, GzipError, resumed, tooMuch } from './gzip-errors.js'
import { skipHeader, takeAll } from './header.js'
import { inflateShort } from './inflate-short.js'
import { Inflation, type InflationState } from './inflation.js'
import { findMember, seekMember } from './seek-member.js'

/**
 * Compressed bytes that are handed to zlib at a time. Deflate grows by 1,032 at most, so 16 kB keep 16 MB in flight at
 * the very most. A fixed size also makes what can be saved of broken data independent of how the input was cut.
 */
const SLICE = 16 * 2 ** 10

/** Compressed bytes that a member of one record mostly has fewer of. */
const SHORT = 64 * 2 ** 10

/** Below this much output the ratio says nothing: a page of blanks is small either way. */
const RATIO_COUNTS_FROM = 2 ** 20

/** Times the data that may be gone over again in search of members, so that one made of false ones ends in time. */
const MOST_REREAD = 2

/** Bounds of decompression. */
interface Bounds {
  readonly maxRatio: number
}

/**
 * Decompresses gzip data of any number of members. The members are told apart here and not by zlib, because only so are
 * data behind the last one, and the place of a broken one, known for sure. A broken member gives what can be read of it
 * and then a gap, with `E_GZIP` where it is cut or corrupt and `E_RATIO` where it grows beyond `maxRatio`; the next one
 * that can be read goes on behind it. The ranges of the gaps count the compressed bytes.
 */
export async function* gunzip(
  stream: AsyncIterable<Uint8Array>,
  bounds: Bounds,
): AsyncGenerator<Piece, void, undefined> {
  const queue = new ByteQueue(stream, SLICE)
  try {
    yield* new Salvage(queue, bounds).read()
  } finally {
    await queue.close()
  }
}

/** A member that broke and has not been told of. */
interface Broken {
  readonly error: GzipError
  /** Where it begins. */
  readonly start: number
  /** What had been decompressed when it began. */
  readonly sound: number
}

/** A run over the members of one input. */
class Salvage {
  readonly #queue: ByteQueue
  readonly #bounds: Bounds
  #written = 0
  /** Of what was written, that of members which are not bombs. */
  #fair = 0
  #start = 0
  #broken: Broken | undefined
  #reread = 0

  constructor(queue: ByteQueue, bounds: Bounds) {
    this.#queue = queue
    this.#bounds = bounds
  }

  async *read(): AsyncGenerator<Piece, void, undefined> {
    for (let more = true; more && !this.#isTooMuch; ) {
      const sound = this.#written
      this.#start = this.#queue.position
      try {
        more = await (this.#broken === undefined ? findMember(this.#queue) : seekMember(this.#queue))
        if (more) yield* this.#readMember()
      } catch (error) {
        if (!(error instanceof GzipError)) throw error
        this.#broken ??= { error, start: this.#start, sound }
        this.#goBack(error)
        if (error.damage === 'bomb') this.#fair -= this.#written - sound
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
    const error = tooMuch(this.#bounds.maxRatio, [0, this.#queue.position], this.#fair)
    return new Gap(error, { sound: this.#written, damage: 'cut' })
  }

  async *#readMember(): AsyncGenerator<Piece, void, undefined> {
    this.#start = this.#queue.position
    this.#queue.forget()
    for await (const chunk of readMember(this.#queue, this.#bounds)) {
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
  #goBack({ damage }: GzipError): void {
    const distance = this.#queue.position - this.#start - 1
    if (damage === 'bomb' || distance <= 0) return
    if (this.#reread + distance > this.#queue.position * MOST_REREAD) return
    this.#reread += distance
    this.#queue.rewind(this.#start + 1)
  }
}

async function* readMember(queue: ByteQueue, { maxRatio }: Bounds): AsyncGenerator<Uint8Array, void, undefined> {
  const start = queue.position
  await skipHeader(queue, start)
  let checksum = 0
  let size = 0
  for await (const chunk of inflateAll(queue, start)) {
    checksum = crc32(chunk, checksum)
    size += chunk.length
    yield chunk
    if (size > RATIO_COUNTS_FROM && size > (queue.position - start) * maxRatio) {
      throw tooMuch(maxRatio, [start, queue.position], size)
    }
  }
  const trailer = Buffer.from(await takeAll(queue, 8))
  const whole = trailer.readUInt32LE(0) === checksum && trailer.readUInt32LE(4) === size % 2 ** 32
  if (!whole) throw corrupt(start, queue.position)
}

/** Decompresses the data of one member: at one go if it is short and sound, else bit by bit. */
async function* inflateAll(queue: ByteQueue, start: number): AsyncGenerator<Uint8Array, void, undefined> {
  const short = inflateShort(await queue.ahead(SHORT))
  if (short === undefined) return yield* inflate(queue, start)
  queue.skip(short.read)
  yield short.output
}

/** Decompresses the data of one member and puts back what follows it. */
async function* inflate(queue: ByteQueue, start: number): AsyncGenerator<Uint8Array, void, undefined> {
  const inflation = new Inflation()
  try {
    for (let state: InflationState = 'open'; state === 'open'; ) {
      const slice = await queue.next()
      state = await inflation.write(slice)
      yield* inflation.take()
      if (state === 'ended') queue.putBack(slice.subarray(slice.length - inflation.unused))
      if (state === 'broken')
        throw broken(inflation.cause, { start, position: queue.position, end: slice.length === 0 })
    }
  } finally {
    inflation.close()
  }
}

/** Zlib breaks at the end of the data for want of more, and before it because of what it found. */
function broken(cause: unknown, at: { start: number; position: number; end: boolean }): GzipError {
  return at.end ? cut(at.position, cause) : corrupt(at.start, at.position, cause)
}
