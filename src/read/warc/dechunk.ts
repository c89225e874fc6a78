/** A length in hexadecimal digits, then what no one uses, then the end of the line. */
const CHUNK_HEAD = /^[ \t]*([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i
/** Bytes of the line before a chunk that are looked at. */
const HEAD_BYTES = 256

/** What a body in chunks holds: `cut` where it ends before its last chunk does, `broken` where it is something else. */
export interface Dechunked {
  readonly body: Buffer
  readonly state: 'whole' | 'cut' | 'broken'
}

/** Joins the chunks of a body. One that does not begin as chunks do was joined by the crawler, and is returned as it is. */
export function dechunk(bytes: Buffer): Dechunked {
  const parts: Buffer[] = []
  for (let start = 0; start < bytes.length; ) {
    const [head = '', digits = ''] = CHUNK_HEAD.exec(bytes.toString('latin1', start, start + HEAD_BYTES)) ?? []
    if (head === '') return start === 0 ? { body: bytes, state: 'whole' } : broken(parts, bytes.length - start)
    const from = start + head.length
    const end = from + Number.parseInt(digits, 16)
    if (end === from) break
    parts.push(bytes.subarray(from, end))
    if (end > bytes.length) return { body: Buffer.concat(parts), state: 'cut' }
    start = bytes[end] === 13 && bytes[end + 1] === 10 ? end + 2 : bytes[end] === 10 ? end + 1 : end
  }
  return { body: Buffer.concat(parts), state: 'whole' }
}

/** What is left may be the beginning of a line that is cut. */
const broken = (parts: readonly Buffer[], left: number): Dechunked => ({
  body: Buffer.concat(parts),
  state: left < HEAD_BYTES ? 'cut' : 'broken',
})
