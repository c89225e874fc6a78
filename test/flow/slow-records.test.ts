import { describe, expect, it } from 'vitest'
import { slowAfter, taken } from '../../src/flow/limits.js'
import { SlowRecords } from '../../src/flow/slow-records.js'

const record = (id: string, bytes: number, milliseconds: number) => ({ id, place: { file: 'a' }, bytes, milliseconds })

describe('records that are slow', () => {
  it('may take half a second and two more a megabyte', () => {
    expect(slowAfter(0, 0.5)).toBe(500)
    expect(slowAfter(1e6, 0.5)).toBe(2500)
    expect(slowAfter(1e6, 1)).toBe(5000)
  })

  it('are counted, and the one furthest past its time is named', () => {
    const slow = new SlowRecords(0.5)
    expect(slow.look()).toEqual({ count: 0 })
    expect(slow.add(record('long', 4e6, 8400))).toBe(false)
    expect(slow.add(record('small', 1000, 1600))).toBe(true)
    expect(slow.add(record('longer', 4e6, 9000))).toBe(true)
    expect(slow.look()).toEqual({ count: 2, slowest: record('small', 1000, 1600) })
  })

  it('are not those that a process compiles its code on', () => {
    expect(taken(1200, true)).toBe(0)
    expect(taken(2200, true)).toBe(700)
    expect(taken(1200, false)).toBe(1200)
  })
})
