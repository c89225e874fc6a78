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
