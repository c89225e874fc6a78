import type { ByteQueue } from '../compressed/byte-queue.js'
import { gzipErrors } from './gzip-errors.js'
import { FLAG, isGzip } from './header.js'

/** The first bytes of a header that are the same in all of them. */
const MAGIC = Buffer.from([0x1f, 0x8b, 8])

/**
 * Skips the zeros that pad members on tapes; says whether another member follows.
 * @throws {MemberError} where something else follows.
 */
export async function findMember(queue: ByteQueue): Promise<boolean> {
  for (let bytes = await queue.next(); bytes.length > 0; bytes = await queue.next()) {
    const start = bytes.findIndex((byte) => byte !== 0)
    if (start === -1) continue
    const position = queue.position
    queue.putBack(bytes.subarray(start))
    if (bytes[start] === MAGIC[0]) return true
    throw gzipErrors.trailing([queue.position, position])
  }
  return false
}

/** Goes on to the next bytes that a member could begin with; says whether there are any. */
export async function seekMember(queue: ByteQueue): Promise<boolean> {
  for (let bytes = await queue.next(); bytes.length > 0; bytes = await queue.next()) {
    const start = bytes.indexOf(0x1f)
    if (start === -1) continue
    queue.putBack(bytes.subarray(start))
    const head = await queue.take(MAGIC.length + 1)
    queue.putBack(head)
    if (isGzip(head) && ((head[3] ?? 0) & FLAG.reserved) === 0) return true
    await queue.take(1)
  }
  return false
}
