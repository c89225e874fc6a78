import { describe, expect, it } from 'vitest'
import { HashCounts } from '../../../../src/classify/dump/view/hash-counts.js'

describe('HashCounts', () => {
  it('counts as a `Map` does, past its first room', () => {
    const hashes = Int32Array.from({ length: 20_000 }, (_, at) => Math.imul(at % 7_000, 0x9e3779b1))
    const counts = new HashCounts()
    const expected = new Map<number, number>()
    counts.add(hashes, 0, hashes.length)
    for (const hash of hashes) expected.set(hash, (expected.get(hash) ?? 0) + 1)
    for (const [hash, count] of expected) expect(counts.of(hash)).toBe(count)
    expect(counts.of(Math.imul(7_001, 0x9e3779b1))).toBe(0)
  })
  it('counts the hash 0 like any other', () => {
    const counts = new HashCounts()
    expect(counts.of(0)).toBe(0)
    counts.add(Int32Array.of(5, 0, 0, 5), 1, 3)
    expect([counts.of(0), counts.of(5)]).toEqual([2, 0])
  })
})
