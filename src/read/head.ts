import { sniffUtf16 } from './charset/utf16.js'

/** How much of an input is looked at to tell what it is: `<!doctype` or the first tags stand there, blank lines before them included. */
export const HEAD_BYTES = 4096

/** The beginning of an input, as the formats look at it. */
export interface Head {
  readonly bytes: Uint8Array
  /** The same as characters: UTF-16 decoded, anything else byte by byte, which leaves ASCII as it is. */
  readonly text: string
  /** The file's extension in lower case with its dot, `.gz` or `.zst` taken off; empty if it has none. */
  readonly extension: string
}

/** Describes the beginning of an input. */
export function toHead(bytes: Uint8Array, path: string): Head {
  const wide = sniffUtf16(bytes)
  const text = wide === undefined ? latin(bytes) : utf16(bytes, wide)
  return { bytes, text, extension: extensionOf(path) }
}

/** As Latin-1, without the byte order mark of UTF-8. */
function latin(bytes: Uint8Array): string {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return Buffer.from(bytes.subarray(marked ? 3 : 0)).toString('latin1')
}

/** Well enough to sniff at; the page itself is decoded by the standard. */
function utf16(bytes: Uint8Array, charset: 'utf-16le' | 'utf-16be'): string {
  const pairs = Buffer.from(bytes.subarray(0, bytes.length & ~1))
  if (charset === 'utf-16be') pairs.swap16()
  return pairs.toString('utf16le').replace(/^\ufeff/, '')
}

function extensionOf(path: string): string {
  const name = path.toLowerCase().replace(/\.(?:gz|zst)$/, '')
  const dot = name.lastIndexOf('.')
  return dot > name.lastIndexOf('/') ? name.slice(dot) : ''
}
