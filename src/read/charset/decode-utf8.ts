import { isAscii, isUtf8 } from 'node:buffer'
import { tallyUtf8 } from './utf8.js'
import { sniffUtf16 } from './utf16.js'

/**
 * Characters of UTF-8 that text in a legacy charset does not hold by chance: in GBK one pair in twelve passes for one,
 * so four of them one time in twenty thousand.
 */
const NO_CHANCE = 4

/**
 * Decodes bytes that are UTF-8 beyond doubt, or ASCII, whatever they declare; nothing for all others. Nearly every page is, and none of them needs
 * the tables of the other charsets, which take longer to load than to read the page.
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (sniffUtf16(bytes) !== undefined) return undefined
  if (isPlainAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const proven = isMarked(bytes) || (isUtf8(bytes) && tallyUtf8(bytes, NO_CHANCE).whole >= NO_CHANCE)
  return proven ? toText(bytes) : undefined
}

/** An escape character may switch to another set of characters (ISO-2022-JP). */
const isPlainAscii = (bytes: Uint8Array): boolean => isAscii(bytes) && !bytes.includes(27)

/** The byte order mark of UTF-8. */
const isMarked = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

/** As UTF-8, without its byte order mark. Node's own decoder is right and fastest for UTF-8 alone: it has windows-1252 wrong in Node 20. */
export function toText(bytes: Uint8Array): string {
  const start = isMarked(bytes) ? 3 : 0
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.length - start).toString('utf8')
}
