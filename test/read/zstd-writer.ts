/** Bytes that hold a frame of one line that was compressed by `zstd -19`, with a checksum. */
export const compressedLine = Buffer.from(
  'KLUv/WRKAhUDAJKEDxGgb1SmJgpBNTDHt6nZpd8qHuCGhI4p5L3HJ3RMIe89PKFjCnnvTuiYQt6bhZPu8WyQ0cmDm4wrqECro8EGKKgRwLf/HeDlahE0BN8QRuoHp3VOPAPcEDMFWC9CB8gqI8Mxcg==',
  'base64',
)
/** What stands in it. */
export const line = `{"text":"${Array.from({ length: 40 }, (_, index) => `Word ${index} stands here. `).join('')}"}\n`

const MAGIC = [0x28, 0xb5, 0x2f, 0xfd]
const BLOCK = 100_000

/** Writes a frame of blocks that are stored as they are. */
export function zstdFrame(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content)
  const blocks: Buffer[] = []
  for (let start = 0; start === 0 || start < bytes.length; start += BLOCK) {
    const block = bytes.subarray(start, start + BLOCK)
    blocks.push(blockHead(block.length, 0, start + BLOCK >= bytes.length), block)
  }
  return Buffer.concat([frameHead(), ...blocks])
}

/** Writes a frame of one byte many times, in as many blocks. */
export function zstdRun(byte: number, blocks: number): Buffer {
  const runs = Array.from({ length: blocks }, (_, index) => [
    blockHead(BLOCK, 1, index === blocks - 1),
    Buffer.from([byte]),
  ])
  return Buffer.concat([frameHead(), ...runs.flat()])
}

/** Writes a frame that is to be skipped. */
export function zstdSkippable(content: string): Buffer {
  const head = Buffer.from([0x5a, 0x2a, 0x4d, 0x18, 0, 0, 0, 0])
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, Buffer.from(content)])
}

/** A header that says no more than the window: 1 MB, or what the descriptor says. */
export const frameHead = (descriptor = 10 << 3, flags = 0): Buffer => Buffer.from([...MAGIC, flags, descriptor])

function blockHead(size: number, type: number, isLast: boolean): Buffer {
  const head = Buffer.alloc(3)
  head.writeUIntLE((size << 3) | (type << 1) | (isLast ? 1 : 0), 0, 3)
  return head
}
