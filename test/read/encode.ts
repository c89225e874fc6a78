import { TextDecoder } from '@exodus/bytes/encoding.js'

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/**
 * Writes a text in a legacy charset, which no part of Node does: the decoder is run backwards.
 * Every character of the text must exist in the charset.
 */
export function encode(text: string, charset: string): Buffer {
  if (charset === 'iso-2022-jp') return encodeEscaped(text)
  const table = tableOf(charset)
  return Buffer.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character)
      if (bytes === undefined) throw new Error(`Expected a character of ${charset}, not ${character}`)
      return bytes
    }),
  )
}

/** All characters that one or two bytes give. */
function tableOf(charset: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(charset)
  if (known !== undefined) return known
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(charset)
  const add = (bytes: readonly number[]): boolean => {
    const character = decoder.decode(Uint8Array.from(bytes))
    const single = [...character].length === 1 && character !== '\ufffd'
    if (single && !table.has(character)) table.set(character, bytes)
    return single
  }
  for (let lead = 0; lead < 256; lead++) {
    if (add([lead])) continue
    for (let trail = 0x40; trail < 256; trail++) add([lead, trail])
  }
  tables.set(charset, table)
  return table
}

/** JIS X 0208 is EUC-JP with the high bits off, between two escapes. */
function encodeEscaped(text: string): Buffer {
  const runs = text.match(/[\0-\x7f]+|[^\0-\x7f]+/g) ?? []
  return Buffer.concat(
    runs.map((run) => {
      const bytes = encode(run, 'euc-jp')
      if (bytes[0] !== undefined && bytes[0] < 0x80) return bytes
      return Buffer.concat([Buffer.from('\x1b$B'), bytes.map((byte) => byte & 0x7f), Buffer.from('\x1b(B')])
    }),
  )
}
