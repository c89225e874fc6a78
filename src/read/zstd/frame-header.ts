/** Whether data begins as a zstd frame does, one that holds data or one that is to be skipped (RFC 8878). */
export const isZstd = (head: Uint8Array): boolean => isFrame(head) || isSkippable(head)

/** Whether a frame of data begins here. */
export const isFrame = (head: Uint8Array): boolean =>
  head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd

/** Whether a frame of something else begins here. */
export const isSkippable = (head: Uint8Array): boolean =>
  ((head[0] ?? 0) & 0xf0) === 0x50 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18

/** Most bytes of a frame's header: magic, descriptor, window, dictionary, size. */
export const MOST_HEADER = 18

/** What the header of a frame says. */
export interface FrameHeader {
  /** Bytes of the header. */
  readonly length: number
  /** Bytes of output that later ones may repeat, all of which are held. */
  readonly window: number
  readonly dictionary: number
  /** Whether four bytes of a checksum end the frame. */
  readonly checked: boolean
}

/** Reads the header of a frame; nothing if it is cut or wrong. */
export function parseFrameHeader(bytes: Buffer): FrameHeader | undefined {
  const flags = bytes[4]
  if (flags === undefined || flags & 8) return undefined
  const isSingle = (flags & 32) !== 0
  const dictionaryBytes = [0, 1, 2, 4][flags & 3] ?? 0
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0
  const dictionaryAt = isSingle ? 5 : 6
  const sizeAt = dictionaryAt + dictionaryBytes
  const length = sizeAt + sizeBytes
  if (bytes.length < length) return undefined
  const size =
    sizeBytes === 8 ? Number(bytes.readBigUInt64LE(sizeAt)) : sizeBytes === 0 ? 0 : bytes.readUIntLE(sizeAt, sizeBytes)
  return {
    length,
    window: isSingle ? size + (sizeBytes === 2 ? 256 : 0) : windowOf(bytes[5] ?? 0),
    dictionary: dictionaryBytes === 0 ? 0 : bytes.readUIntLE(dictionaryAt, dictionaryBytes),
    checked: (flags & 4) !== 0,
  }
}

/** Five bits of exponent and three of mantissa. */
function windowOf(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3))
  return base + (base / 8) * (descriptor & 7)
}

/** The smallest header for a frame with a window of some size. */
export function writeFrameHeader({ window, checked }: Pick<FrameHeader, 'window' | 'checked'>): Buffer {
  const exponent = Math.max(0, Math.floor(Math.log2(Math.max(window, 1))) - 10)
  const base = 2 ** (10 + exponent)
  const eighths = Math.max(0, Math.ceil((window - base) / (base / 8)))
  const descriptor = eighths === 8 ? (exponent + 1) << 3 : (exponent << 3) | eighths
  return Buffer.from([0x28, 0xb5, 0x2f, 0xfd, checked ? 4 : 0, descriptor])
}
