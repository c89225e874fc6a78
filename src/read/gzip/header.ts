import type { ByteQueue } from '../compressed/byte-queue.js'
import { gzipErrors } from './gzip-errors.js'

/** Whether data begins as gzip does (RFC 1952: two magic bytes, then deflate as the only method). */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8

/** Bits of the flags byte, by RFC 1952. */
export const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const

/** Longest file name or comment; the format has no bound of its own. */
const MOST_TEXT = 64 * 2 ** 10

/**
 * Reads past the header of a member.
 * @throws {ReadError} `E_GZIP` where it is cut or wrong.
 */
export async function skipHeader(queue: ByteQueue, start: number): Promise<void> {
  const fixed = await takeAll(queue, 10)
  const flags = fixed[3] ?? 0
  if (!isGzip(fixed) || flags & FLAG.reserved) throw gzipErrors.corrupt([start, queue.position])
  if (flags & FLAG.extra) {
    const [low = 0, high = 0] = await takeAll(queue, 2)
    await takeAll(queue, low + high * 256)
  }
  if (flags & FLAG.name) await skipText(queue, start)
  if (flags & FLAG.comment) await skipText(queue, start)
  if (flags & FLAG.headerCrc) await takeAll(queue, 2)
}

/** Exactly so many bytes. */
export async function takeAll(queue: ByteQueue, count: number): Promise<Uint8Array> {
  const bytes = await queue.take(count)
  if (bytes.length < count) throw gzipErrors.cut(queue.position)
  return bytes
}

/** A text ends with a zero. */
async function skipText(queue: ByteQueue, start: number): Promise<void> {
  for (let length = 0; length < MOST_TEXT; ) {
    const bytes = await queue.next()
    if (bytes.length === 0) throw gzipErrors.cut(queue.position)
    const end = bytes.indexOf(0)
    if (end !== -1) return queue.putBack(bytes.subarray(end + 1))
    length += bytes.length
  }
  throw gzipErrors.corrupt([start, queue.position])
}
