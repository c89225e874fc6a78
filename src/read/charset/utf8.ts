/** How far bytes that are not ASCII look like UTF-8. */
export interface Utf8Tally {
  /** Characters of two to four bytes. */
  readonly whole: number
  /** Bytes that belong to none. A character that the end of the data cuts does not count. */
  readonly broken: number
}

/** Counts the characters of UTF-8 and what is none, up to `most` of either. */
export function tallyUtf8(bytes: Uint8Array, most = Number.POSITIVE_INFINITY): Utf8Tally {
  let whole = 0
  let broken = 0
  for (let index = 0; index < bytes.length && whole < most && broken < most; index++) {
    const lead = bytes[index] ?? 0
    if (lead < 0x80) continue
    const length = lengthOf(lead)
    const found = countFollowers(bytes, index, length)
    if (found === length && length > 0) {
      whole++
      index += length
    } else if (length === 0 || index + found + 1 < bytes.length) broken++
    else index += found
  }
  return { whole, broken }
}

/** How many bytes follow a lead byte; 0 if it leads nothing. */
function lengthOf(lead: number): number {
  if (lead >= 0xc2 && lead < 0xe0) return 1
  if (lead >= 0xe0 && lead < 0xf0) return 2
  return lead >= 0xf0 && lead < 0xf5 ? 3 : 0
}

function countFollowers(bytes: Uint8Array, index: number, length: number): number {
  let found = 0
  while (found < length && ((bytes[index + found + 1] ?? 0) & 0xc0) === 0x80) found++
  return found
}
