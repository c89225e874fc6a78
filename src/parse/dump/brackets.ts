/** 1 for a bracket that is opened, -1 for one that is closed, 0 for any other character. */
export function bracketOf(code: number): number {
  if (code === 0x28 || code === 0x5b || code === 0xff08) return 1
  return code === 0x29 || code === 0x5d || code === 0xff09 ? -1 : 0
}

/** The same for quotation marks whose two forms differ. */
export function quoteOf(code: number): number {
  if (code === 0x201c || code === 0xab || code === 0x201e) return 1
  return code === 0x201d || code === 0xbb ? -1 : 0
}
