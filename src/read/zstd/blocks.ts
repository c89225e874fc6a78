import type { ByteQueue } from '../compressed/byte-queue.js'
import { MemberError } from '../compressed/member-error.js'
import type { FrameHeader } from './frame-header.js'
import { zstdErrors } from './zstd-errors.js'

/** Most that a compressed block gives (RFC 8878). */
const BLOCK_OUTPUT = 128 * 2 ** 10

/** A block of a frame. */
export interface Block {
  readonly bytes: Uint8Array
  readonly isLast: boolean
  /** Most bytes that it gives. */
  readonly most: number
}

/** The first blocks of a frame. */
export interface Opening {
  readonly blocks: readonly Block[]
  /** Most bytes that they give together. */
  readonly most: number
  /** What is wrong behind them. */
  readonly error?: MemberError
}

/**
 * Takes blocks until they could fill the window, or end. A frame of a few bytes may ask for a window of megabytes: it is
 * given no more than its blocks can use.
 */
export async function takeOpening(queue: ByteQueue, header: FrameHeader): Promise<Opening> {
  const blocks: Block[] = []
  let most = 0
  try {
    while (most < header.window && !blocks.at(-1)?.isLast) {
      const block = await takeBlock(queue, header)
      blocks.push(block)
      most += block.most
    }
  } catch (error) {
    if (!(error instanceof MemberError)) throw error
    return { blocks, most, error }
  }
  return { blocks, most }
}

/**
 * All blocks of a frame.
 * @throws {MemberError} where it is cut.
 */
export async function* blocksOf(
  queue: ByteQueue,
  { header, opening }: { header: FrameHeader; opening: Opening },
): AsyncGenerator<Block, void, undefined> {
  yield* opening.blocks
  if (opening.error !== undefined) throw opening.error
  for (let isLast = opening.blocks.at(-1)?.isLast ?? false; !isLast; ) {
    const block = await takeBlock(queue, header)
    isLast = block.isLast
    yield block
  }
}

/** A block begins with a flag, a type and a size; a run of one byte has it once in the data. */
async function takeBlock(queue: ByteQueue, { checked }: FrameHeader): Promise<Block> {
  const head = Buffer.from(await takeAll(queue, 3))
  const fields = head.readUIntLE(0, 3)
  const size = fields >> 3
  const type = (fields >> 1) & 3
  const isLast = (fields & 1) === 1
  const data = await takeAll(queue, (type === 1 ? 1 : size) + (isLast && checked ? 4 : 0))
  return { bytes: Buffer.concat([head, data]), isLast, most: type < 2 ? size : BLOCK_OUTPUT }
}

/** Exactly so many bytes. */
export async function takeAll(queue: ByteQueue, count: number): Promise<Uint8Array> {
  const bytes = await queue.take(count)
  if (bytes.length < count) throw zstdErrors.cut(queue.position)
  return bytes
}
