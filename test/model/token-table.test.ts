import { describe, expect, it } from 'vitest'
import { ByteReader } from '../../src/model/byte-reader.js'
import { readTokenTable } from '../../src/model/token-table.js'

/** Three tokens with hashes 5, 305 and 16,777,215, two views each. */
const bytes = Uint8Array.from([3, 0, 0, 0, 5, 0xac, 0x02, 0xce, 0xfd, 0xff, 0x07, 16, -16, 8, 0, -127, 127])

describe('readTokenTable', () => {
  const reader = new ByteReader(bytes)
  const table = readTokenTable(reader, 2)

  it('reads hashes as steps and scores as sixteenths, and nothing more', () => {
    expect(reader.left).toBe(0)
    expect(table.size).toBe(3)
    const scores = [5, 305, 16_777_215].map((hash) => [0, 1].map((view) => table.score(view, table.find(hash))))
    expect(scores).toEqual([
      [1, -1],
      [0.5, 0],
      [-127 / 16, 127 / 16],
    ])
  })
  it('knows no other token, not even one that falls into the same slot', () => {
    expect([0, 6, 13, 304, 16_777_207].map((hash) => table.find(hash))).toEqual([-1, -1, -1, -1, -1])
  })
})
