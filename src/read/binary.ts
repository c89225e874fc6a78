/** What a kind of file that is not ours begins with: its bytes as Latin-1, at an offset. */
interface Signature {
  readonly name: string
  readonly bytes: string
  readonly offset?: number
}

/** Files that turn up in crawl folders, from the registries of IANA and the formats' own specifications. */
const signatures: readonly Signature[] = [
  { name: 'a PNG image', bytes: '\x89PNG\r\n\x1a\n' },
  { name: 'a JPEG image', bytes: '\xff\xd8\xff' },
  { name: 'a GIF image', bytes: 'GIF8' },
  { name: 'a WebP image', bytes: 'WEBP', offset: 8 },
  { name: 'a TIFF image', bytes: 'II*\0' },
  { name: 'a TIFF image', bytes: 'MM\0*' },
  { name: 'an icon', bytes: '\0\0\x01\0' },
  { name: 'a PDF document', bytes: '%PDF-' },
  { name: 'a ZIP archive, or an office document or e-book', bytes: 'PK\x03\x04' },
  { name: 'an empty ZIP archive', bytes: 'PK\x05\x06' },
  { name: 'an old office document', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { name: 'an RTF document', bytes: '{\\rtf' },
  { name: 'a program (ELF)', bytes: '\x7fELF' },
  { name: 'a program (Mach-O)', bytes: '\xcf\xfa\xed\xfe' },
  { name: 'a WebAssembly module', bytes: '\0asm' },
  { name: 'a 7z archive', bytes: '7z\xbc\xaf\x27\x1c' },
  { name: 'a RAR archive', bytes: 'Rar!\x1a\x07' },
  { name: 'bzip2 data', bytes: 'BZh' },
  { name: 'xz data', bytes: '\xfd7zXZ\0' },
  { name: 'a tar archive', bytes: 'ustar', offset: 257 },
  { name: 'an SQLite database', bytes: 'SQLite format 3\0' },
  { name: 'a Parquet file', bytes: 'PAR1' },
  { name: 'a WARC archive', bytes: 'WARC/' },
  { name: 'a font', bytes: 'wOFF' },
  { name: 'a font', bytes: 'wOF2' },
  { name: 'sound (MP3)', bytes: 'ID3' },
  { name: 'sound (FLAC)', bytes: 'fLaC' },
  { name: 'sound or video (Ogg)', bytes: 'OggS' },
  { name: 'sound or video (MP4)', bytes: 'ftyp', offset: 4 },
  { name: 'video (Matroska)', bytes: '\x1a\x45\xdf\xa3' },
]

/** Control characters that text has: tab, line feed, vertical tab, form feed, carriage return, escape (ISO-2022-JP). */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 27])

/** Random bytes hold about 10 % of control characters, pages with stray ones far below 1 %. */
const MOST_CONTROLS = 0.05

/** A signature that a text may begin with; what it stands for has control characters near its beginning, the text has none. */
const LETTERS = /^[\w ]+$/

/** The name of what is plainly no text and has no signature that is known. */
export const BINARY = 'binary data'

/**
 * Says what a file is that holds neither HTML nor text, or nothing if it may hold them.
 * @param head Its first bytes.
 * @param text The same, decoded as far as sniffing needs: see `Head`.
 */
export function nameBinary(head: Uint8Array, text: string): string | undefined {
  const latin = Buffer.from(head.subarray(0, 512)).toString('latin1')
  const known = signatures.find(
    ({ bytes, offset = 0 }) => latin.startsWith(bytes, offset) && (!LETTERS.test(bytes) || countControls(latin) > 0),
  )
  if (known !== undefined) return known.name
  return isRiddled(text) ? BINARY : undefined
}

function isRiddled(text: string): boolean {
  const controls = countControls(text)
  return controls > 1 && controls > text.length * MOST_CONTROLS
}

function countControls(text: string): number {
  let controls = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 32 && !TEXT_CONTROLS.has(code)) controls++
  }
  return controls
}
