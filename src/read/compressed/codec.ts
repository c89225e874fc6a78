import type { ByteQueue } from './byte-queue.js'
import type { MemberErrors, Span } from './member-error.js'

/** Bounds of decompression. */
export interface Bounds {
  readonly maxRatio: number
}

/** A compressed format whose data consists of members that stand on their own. */
export interface Codec {
  readonly errors: MemberErrors
  /**
   * Skips what may stand before a member; says whether one follows.
   * @throws {MemberError} where something else follows.
   */
  find(queue: ByteQueue): Promise<boolean>
  /** Goes on to the next bytes that a member could begin with; says whether there are any. */
  seek(queue: ByteQueue): Promise<boolean>
  /**
   * Decompresses a member.
   * @throws {MemberError} where it is cut, corrupt or too much, after what can be read of it.
   */
  read(queue: ByteQueue, bounds: Bounds): AsyncIterable<Uint8Array>
}

/** Below this much output the ratio says nothing: a page of blanks is small either way. */
export const RATIO_COUNTS_FROM = 2 ** 20

/** @throws {MemberError} `E_RATIO` where a member has grown out of proportion. */
export function checkRatio(errors: MemberErrors, span: Span, { size, bounds }: { size: number; bounds: Bounds }): void {
  if (size <= RATIO_COUNTS_FROM || size <= (span[1] - span[0]) * bounds.maxRatio) return
  throw errors.tooMuch(bounds.maxRatio, span, size)
}
