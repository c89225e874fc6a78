import { crc32 } from 'node:zlib'
import type { ByteQueue } from '../compressed/byte-queue.js'
import { type Bounds, type Codec, checkRatio } from '../compressed/codec.js'
import type { MemberError } from '../compressed/member-error.js'
import { gzipErrors } from './gzip-errors.js'
import { skipHeader, takeAll } from './header.js'
import { inflateShort } from './inflate-short.js'
import { Inflation, type InflationState } from './inflation.js'
import { findMember, seekMember } from './seek-member.js'

/** Compressed bytes that a member of one record mostly has fewer of. */
const SHORT = 64 * 2 ** 10

/**
 * Gzip data of any number of members. The members are told apart here and not by zlib, because only so are data behind
 * the last one, and the place of a broken one, known for sure.
 */
export const gzip: Codec = { errors: gzipErrors, find: findMember, seek: seekMember, read: readMember }

async function* readMember(queue: ByteQueue, bounds: Bounds): AsyncGenerator<Uint8Array, void, undefined> {
  const start = queue.position
  await skipHeader(queue, start)
  let checksum = 0
  let size = 0
  for await (const chunk of inflateAll(queue, start)) {
    checksum = crc32(chunk, checksum)
    size += chunk.length
    yield chunk
    checkRatio(gzipErrors, [start, queue.position], { size, bounds })
  }
  const trailer = Buffer.from(await takeAll(queue, 8))
  const whole = trailer.readUInt32LE(0) === checksum && trailer.readUInt32LE(4) === size % 2 ** 32
  if (!whole) throw gzipErrors.corrupt([start, queue.position])
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
function broken(cause: unknown, at: { start: number; position: number; end: boolean }): MemberError {
  return at.end ? gzipErrors.cut(at.position, cause) : gzipErrors.corrupt([at.start, at.position], cause)
}
