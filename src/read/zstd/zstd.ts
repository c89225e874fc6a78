import type { ByteQueue } from '../compressed/byte-queue.js'
import { type Bounds, type Codec, checkRatio } from '../compressed/codec.js'
import { MemberError } from '../compressed/member-error.js'
import { blocksOf, takeAll, takeOpening } from './blocks.js'
import {
  type FrameHeader,
  isFrame,
  isSkippable,
  isZstd,
  MOST_HEADER,
  parseFrameHeader,
  writeFrameHeader,
} from './frame-header.js'
import { FrameReader } from './frame-reader.js'
import { zstdErrors } from './zstd-errors.js'

/** Largest window that is held: what `zstd` itself reads without being asked to. */
const MOST_WINDOW = 128 * 2 ** 20

/**
 * Zstd data of any number of frames. The frames, and the blocks in them, are told apart here, because the library stops
 * after the first frame, and trusts a header however much memory it asks for.
 */
export const zstd: Codec = { errors: zstdErrors, find, seek, read }

async function find(queue: ByteQueue): Promise<boolean> {
  const head = await look(queue, 4)
  if (head.length === 0) return false
  if (isZstd(head)) return true
  throw zstdErrors.trailing([queue.position, queue.position + head.length])
}

async function seek(queue: ByteQueue): Promise<boolean> {
  for (let bytes = await queue.next(); bytes.length > 0; bytes = await queue.next()) {
    const start = bytes.findIndex((byte) => byte === 0x28 || (byte & 0xf0) === 0x50)
    if (start === -1) continue
    queue.putBack(bytes.subarray(start))
    if (isZstd(await look(queue, 4))) return true
    await queue.take(1)
  }
  return false
}

async function* read(queue: ByteQueue, bounds: Bounds): AsyncGenerator<Uint8Array, void, undefined> {
  const start = queue.position
  const head = await look(queue, MOST_HEADER)
  if (isSkippable(head)) return await skipFrame(queue)
  const header = isFrame(head) ? parseFrameHeader(head) : undefined
  if (header === undefined && head.length === MOST_HEADER) throw zstdErrors.corrupt([start, queue.position])
  await takeAll(queue, header?.length ?? MOST_HEADER)
  if (header === undefined) return
  refuse(header, start)
  yield* inflate(queue, { header, start, bounds })
}

interface Frame {
  readonly header: FrameHeader
  readonly start: number
  readonly bounds: Bounds
}

/** Hands the blocks of a frame to the library one by one, so that what stands before a broken one is not lost. */
async function* inflate(
  queue: ByteQueue,
  { header, start, bounds }: Frame,
): AsyncGenerator<Uint8Array, void, undefined> {
  const opening = await takeOpening(queue, header)
  const window = Math.min(header.window, opening.most)
  const frame = new FrameReader(writeFrameHeader({ window, checked: header.checked }))
  let size = 0
  for await (const block of blocksOf(queue, { header, opening })) {
    const output = frame.push(block, [start, queue.position])
    size += output.length
    if (output.length > 0) yield output
    checkRatio(zstdErrors, [start, queue.position], { size, bounds })
  }
}

function refuse({ dictionary, window }: FrameHeader, start: number): void {
  const message =
    dictionary !== 0
      ? `The zstd data needs a dictionary (${dictionary}), which is not there`
      : `The zstd data needs a window of ${window} bytes, more than ${MOST_WINDOW}`
  if (dictionary === 0 && window <= MOST_WINDOW) return
  throw new MemberError(zstdErrors.wording, 'refused', { code: 'E_ZSTD', message, range: [start, start] })
}

async function skipFrame(queue: ByteQueue): Promise<void> {
  const length = Buffer.from(await takeAll(queue, 8)).readUInt32LE(4)
  for (let missing = length; missing > 0; ) {
    const bytes = await queue.next()
    if (bytes.length === 0) throw zstdErrors.cut(queue.position)
    if (bytes.length > missing) queue.putBack(bytes.subarray(missing))
    missing -= Math.min(missing, bytes.length)
  }
}

async function look(queue: ByteQueue, count: number): Promise<Buffer> {
  const ahead = await queue.ahead(count)
  return Buffer.from(ahead.subarray(0, count))
}
