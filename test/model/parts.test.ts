import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBase64 } from '../../src/model/base64.js'
import { ByteReader } from '../../src/model/byte-reader.js'
import { checksum } from '../../src/model/checksum.js'
import { bestExpectedF1, smooth } from '../../src/model/decision.js'
import { hear, hintOf, readHints } from '../../src/model/hints.js'

describe('decodeBase64', () => {
  it('gives back any bytes that Node encoded', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(decodeBase64(Buffer.from(bytes).toString('base64'))).toEqual(Uint8Array.from(bytes))
      }),
    )
  })
})

describe('checksum', () => {
  it('is CRC-32: the check value of its definition', () => {
    expect(checksum(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  })
})

describe('hints', () => {
  const model = { weights: Int8Array.of(32, -64, 0, 16), step: 1 / 32, bias: 0.25 }

  it('add up the weights of the slots that the low bits of the tokens name', () => {
    const tally = { steps: 0, count: 0 }
    for (const token of [4, 5, 0x7ffffff7]) hear(tally, model, token)
    expect(tally).toEqual({ steps: 32 - 64 + 16, count: 3 })
  })

  it('are read two a byte, from -8 to 7', () => {
    const bytes = Uint8Array.of(5, 0, 0, 0, 0, 0, 0x80, 0x3e, 2, 0x7f, 0x81)
    const read = readHints(new ByteReader(bytes))
    expect(read).toEqual({ step: 1 / 5, bias: 0.25, weights: Int8Array.of(-1, 7, 1, -8) })
  })

  it('weigh less each where there are many, and leave the bias where there is none', () => {
    expect(hintOf({ steps: 64, count: 4 }, model)).toBe(1.25)
    expect(hintOf({ steps: 64, count: 16 }, model)).toBe(0.75)
    expect(hintOf({ steps: 0, count: 0 }, model)).toBe(0.25)
  })
})

describe('bestExpectedF1', () => {
  it('is 1 when the chances are certain', () => {
    expect(bestExpectedF1(Float64Array.of(1, 0, 1), [5, 7, 1])).toBe(1)
  })

  it('is the best of all cuts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 50 })), {
          minLength: 1,
          maxLength: 12,
        }),
        (blocks) => {
          const chance = Float64Array.from(blocks, ([p]) => p)
          const words = blocks.map(([, n]) => n)
          const best = bestExpectedF1(chance, words)
          const all = blocks.reduce((sum, [p, n]) => sum + p * n, 0)
          for (const cut of chance) {
            const kept = blocks.filter(([p]) => p >= cut)
            const right = kept.reduce((sum, [p, n]) => sum + p * n, 0)
            const given = kept.reduce((sum, [, n]) => sum + n, 0)
            expect((2 * right) / (given + all)).toBeLessThanOrEqual(best + 1e-9)
          }
        },
      ),
    )
  })
})

describe('smooth', () => {
  it('leaves a page alone where all chances are the same', () => {
    const smoothed = smooth({
      chance: Float64Array.of(0.3, 0.3, 0.3),
      words: [1, 2, 3],
      path: [0, 1, 0],
    })
    for (const chance of smoothed) expect(chance).toBeCloseTo(0.3)
  })

  it('lifts a doubtful block among sure ones of its path', () => {
    const page = {
      chance: Float64Array.of(0.9, 0.45, 0.9, 0.05),
      words: [20, 20, 20, 20],
      path: [0, 0, 0, 1],
    }
    const smoothed = smooth(page)
    expect(smoothed[1]).toBeGreaterThan(0.5)
    expect(smoothed[3]).toBeCloseTo(0.05)
  })
})
