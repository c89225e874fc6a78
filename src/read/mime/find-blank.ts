const LINE_FEED = 10
const RETURN = 13

/** A blank line behind the end of another line: where that line ends, and where the next one begins. */
export interface Blank {
  readonly start: number
  readonly end: number
}

/** Finds the first blank line, by which a header ends; lines may end in CR LF or in LF alone. */
export function findBlank(bytes: Buffer, from = 0): Blank | undefined {
  for (let feed = bytes.indexOf(LINE_FEED, from); feed !== -1; feed = bytes.indexOf(LINE_FEED, feed + 1)) {
    if (bytes[feed + 1] === LINE_FEED) return { start: feed, end: feed + 2 }
    if (bytes[feed + 1] === RETURN && bytes[feed + 2] === LINE_FEED) return { start: feed, end: feed + 3 }
  }
  return undefined
}

/** The index of the first byte from some index on that ends no line, or of the last that is looked at. */
export function skipLineEnds(bytes: Uint8Array, from: number, most = Number.POSITIVE_INFINITY): number {
  let index = from
  while ((bytes[index] === LINE_FEED || bytes[index] === RETURN) && index - from < most) index++
  return index
}
