import { type Blank, findBlank } from '../mime/find-blank.js'
import { parseWarcHeader } from './warc-header.js'
import type { Window } from './window.js'

/** Looks for headers in a window, over each byte of it once however it is fed. */
export class HeaderFinder {
  readonly #window: Window
  readonly #longest: number
  /** Place in the stream before which no header ends that is not known. */
  #searched = 0

  /** @param longest Bytes of the longest header. */
  constructor(window: Window, longest: number) {
    this.#window = window
    this.#longest = longest
  }

  /** The first blank line from an offset on. */
  findEnd(from: number): Blank | undefined {
    const { bytes, position } = this.#window
    const blank = findBlank(bytes, Math.max(from, this.#searched - position))
    // Its three bytes may have come in part.
    if (blank === undefined) this.#searched = Math.max(this.#searched, position + bytes.length - 2)
    return blank
  }

  /** The offset of the first record before `until`; where there is none, lets go of all that cannot belong to one. */
  seek(from: number, until: number): number | undefined {
    const window = this.#window
    let start = from
    for (let end = this.findEnd(start); end !== undefined && start < until; end = this.findEnd(start)) {
      const found = findRecord(window.bytes, Math.max(start, end.end - this.#longest), end)
      if (found !== undefined && found < until) return found
      start = end.end
    }
    window.discard(Math.min(until, Math.max(start, window.length - this.#longest)))
    return undefined
  }
}

/**
 * Finds the last record that begins before a blank line and whose header that blank line ends. Damage may have cut the
 * record before it anywhere, so it need not stand at the beginning of a line; but what does is tried first.
 */
function findRecord(bytes: Buffer, start: number, blank: Blank): number | undefined {
  const region = bytes.subarray(start, blank.start)
  const last = region.lastIndexOf('WARC/')
  if (last === -1) return undefined
  const found = [region.lastIndexOf('\nWARC/') + 1, last].find((index) => isHeader(region.subarray(index)))
  return found === undefined ? undefined : start + found
}

/** A record without a length that could be right has its name all the same: it is lost by itself, not with the one before it. */
const isHeader = (bytes: Buffer): boolean => {
  const header = parseWarcHeader(bytes)
  return !('fault' in header) || header.fields?.has('warc-record-id') === true
}
