import { Decompress } from 'fzstd'
import type { Span } from '../compressed/member-error.js'
import type { Block } from './blocks.js'
import { zstdErrors } from './zstd-errors.js'

/** Decompresses the blocks of one frame. */
export class FrameReader {
  #output: Uint8Array[] = []
  #header: Uint8Array
  readonly #library = new Decompress((chunk) => this.#output.push(chunk))

  constructor(header: Uint8Array) {
    this.#header = header
  }

  /**
   * What a block gives.
   * @throws {MemberError} where it is corrupt.
   */
  push(block: Block, span: Span): Uint8Array {
    try {
      this.#library.push(Buffer.concat([this.#header, block.bytes]), block.isLast)
    } catch (cause) {
      throw zstdErrors.corrupt(span, cause)
    }
    const output = Buffer.concat(this.#output)
    this.#header = new Uint8Array(0)
    this.#output = []
    return output
  }
}
