import { describe, expect, it } from 'vitest'
import { Way } from '../../../src/cli/reports/way.js'

describe('Way', () => {
  it('tells the time that is left from the pace so far, as soon as the length is known', () => {
    let now = 1000
    const way = new Way(() => now)
    expect(way.look()).toEqual({ seconds: 0, done: 0 })
    now = 11_000
    way.go(150)
    way.go(50)
    expect(way.look()).toEqual({ seconds: 10, done: 200 })
    way.length = 1000
    expect(way.look()).toEqual({ seconds: 10, done: 200, total: 1000, left: 40 })
  })

  it('is at its end, and not past it, when a file grew since it was measured', () => {
    const way = new Way(() => 0)
    way.length = 10
    way.go(20)
    expect(way.look()).toMatchObject({ left: 0 })
  })
})
