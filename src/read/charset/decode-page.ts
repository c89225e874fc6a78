import { isUtf8 } from 'node:buffer'
import { TextDecoder } from '@exodus/bytes/encoding.js'
import type { Kind } from '../../types.js'
import { declaredCharset } from './declared.js'
import { decodeUtf8, toText } from './decode-utf8.js'
import { detectCharset, isOtherScript } from './detect.js'
import { tallyUtf8 } from './utf8.js'
import { sniffUtf16 } from './utf16.js'

/** A page that is UTF-8 but for one character in ten was damaged, not written in another charset. */
const DAMAGE = 0.1

/** A page that is what it declares has next to nothing that cannot be decoded; one in another charset has a lot. */
const UNDECODABLE = 0.05

/**
 * Decodes a page in the order of the WHATWG standard, with two corrections for pages that lie: bytes that are UTF-8
 * throughout are UTF-8 whatever is declared, and bytes that cannot be what is declared are detected. The result is
 * well-formed; what no charset explains becomes U+FFFD.
 * @param transport The charset that came with the page from outside, as a label.
 */
export function decodePage(bytes: Uint8Array, kind: Kind, transport?: string): string {
  const wide = sniffUtf16(bytes)
  if (wide !== undefined) return decode(bytes, wide)
  return decodeUtf8(bytes) ?? decode(bytes, chooseCharset(bytes, kind, transport))
}

function chooseCharset(bytes: Uint8Array, kind: Kind, transport: string | undefined): string {
  const valid = isUtf8(bytes)
  const declared = kind === 'html' || transport !== undefined ? declaredCharset(bytes, transport) : undefined
  if (valid) return chooseForFew(bytes, declared)
  const { whole, broken } = tallyUtf8(bytes)
  if (whole > 0 && broken <= whole * DAMAGE) return 'utf-8'
  if (declared === undefined || declared === 'utf-8') return whole > broken ? 'utf-8' : detectCharset(bytes)
  return contradicts(bytes, declared) ? detectCharset(bytes) : declared
}

/** For bytes that are valid UTF-8 but hold too few characters past ASCII to prove it. */
function chooseForFew(bytes: Uint8Array, declared: string | undefined): string {
  if (declared !== undefined && MULTI_BYTE.has(declared)) return declared
  const japanese = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return japanese.includes('\x1b$B') || japanese.includes('\x1b$@') ? 'iso-2022-jp' : 'utf-8'
}

const MULTI_BYTE: ReadonlySet<string> = new Set([
  'gbk',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'iso-2022-jp',
])

function contradicts(bytes: Uint8Array, declared: string): boolean {
  if (!MULTI_BYTE.has(declared)) return isOtherScript(bytes, declared)
  const text = decode(bytes, declared)
  return countOf(text, /\ufffd/g) > countOf(text, /[^\0-\x7f]/g) * UNDECODABLE
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(pattern)) count++
  return count
}

const decode = (bytes: Uint8Array, charset: string): string =>
  charset === 'utf-8' ? toText(bytes) : new TextDecoder(charset).decode(bytes)
