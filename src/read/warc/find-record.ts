import { type Blank, findBlank } from '../mime/find-blank.js'
import { parseWarcHeader } from './warc-header.js'
import type { Window } from './window.js'

/** Most bytes of a header: a budget that no crawler comes near. */
export const HEADER_BYTES = 64 * 2 ** 10

/** Looks for headers in a window, over each byte of it once however it is fed. */
export class HeaderFinder {
  readonly #window: Window
  /** Place in the stream before which no header ends that is not known. */
  #searched = 0

  constructor(window: Window) {
    this.#window = window
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
      const found = findRecord(window.bytes, start, end)
      if (found !== undefined && found < until) return found
      start = end.end
    }
    window.discard(Math.min(until, Math.max(start, window.length - HEADER_BYTES)))
    return undefined
  }
}

/**
 * Finds the last record that begins before a blank line and whose header that blank line ends. Damage may have cut the
 * record before it anywhere, so it need not stand at the beginning of a line; but what does is tried first.
 */
function findRecord(bytes: Buffer, from: number, blank: Blank): number | undefined {
  const start = Math.max(from, blank.end - HEADER_BYTES)
  const region = bytes.subarray(start, blank.start)
  const last = region.lastIndexOf('WARC/')
  if (last === -1) return undefined
  const found = [region.lastIndexOf('\nWARC/') + 1, last].find((index) => isHeader(region.subarray(index)))
  return found === undefined ? undefined : start + found
}

const isHeader = (bytes: Buffer): boolean => typeof parseWarcHeader(bytes) !== 'string'
