import { crc32 } from 'node:zlib'
import type { ReadError } from '../read-error.js'
import { ByteQueue } from './byte-queue.js'
import { corrupt, cut, tooMuch, trailing } from './gzip-errors.js'
import { skipHeader, takeAll } from './header.js'
import { Inflation, type InflationState } from './inflation.js'

/**
 * Compressed bytes that are handed to zlib at a time. Deflate grows by 1,032 at most, so 16 kB keep 16 MB in flight at
 * the very most. A fixed size also makes what can be saved of broken data independent of how the input was cut.
 */
const SLICE = 16 * 2 ** 10

/** Below this much output the ratio says nothing: a page of blanks is small either way. */
const RATIO_COUNTS_FROM = 2 ** 20

/**
 * Decompresses gzip data of any number of members. The members are told apart here and not by zlib, because only so are
 * data behind the last one, and the place of a broken one, known for sure.
 * @throws {ReadError} `E_GZIP` where the data is cut or corrupt, after what stands before it was yielded; `E_RATIO`
 *   where it grows beyond `maxRatio`. Their range counts the compressed bytes.
 */
export async function* gunzip(
  stream: AsyncIterable<Uint8Array>,
  { maxRatio }: { readonly maxRatio: number },
): AsyncGenerator<Uint8Array, void, undefined> {
  const queue = new ByteQueue(stream, SLICE)
  let written = 0
  try {
    while (await findMember(queue)) {
      for await (const chunk of readMember(queue)) {
        written += chunk.length
        yield chunk
        if (written > RATIO_COUNTS_FROM && written > queue.position * maxRatio) {
          throw tooMuch(maxRatio, queue.position, written)
        }
      }
    }
  } finally {
    await queue.close()
  }
}

/** Skips the zeros that pad members on tapes; says whether another member follows. */
async function findMember(queue: ByteQueue): Promise<boolean> {
  for (let bytes = await queue.next(); bytes.length > 0; bytes = await queue.next()) {
    const start = bytes.findIndex((byte) => byte !== 0)
    if (start === -1) continue
    const position = queue.position
    queue.putBack(bytes.subarray(start))
    if (bytes[start] === 0x1f) return true
    throw trailing(queue.position, position)
  }
  return false
}

async function* readMember(queue: ByteQueue): AsyncGenerator<Uint8Array, void, undefined> {
  const start = queue.position
  await skipHeader(queue, start)
  let checksum = 0
  let size = 0
  for await (const chunk of inflate(queue, start)) {
    checksum = crc32(chunk, checksum)
    size += chunk.length
    yield chunk
  }
  const trailer = Buffer.from(await takeAll(queue, 8))
  const whole = trailer.readUInt32LE(0) === checksum && trailer.readUInt32LE(4) === size % 2 ** 32
  if (!whole) throw corrupt(start, queue.position)
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
function broken(cause: unknown, at: { start: number; position: number; end: boolean }): ReadError {
  return at.end ? cut(at.position, cause) : corrupt(at.start, at.position, cause)
}
