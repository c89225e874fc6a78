import { describe, expect, it } from 'vitest'
import { Pace } from '../../../src/flow/worker/pace.js'

function paceOf(milliseconds: number, bytes: number): Pace {
  const pace = new Pace()
  for (let task = 0; task < 200; task += 1) pace.learn(milliseconds, bytes)
  return pace
}

describe('the rest of whoever looks after a worker', () => {
  it('is none before anything is known of it, and none when it has nothing to do', () => {
    expect(new Pace().restFor(64)).toBe(0)
    expect(paceOf(1, 1000).restFor(0)).toBe(0)
  })

  it('lets it do half of what it has', () => {
    expect(paceOf(1, 1000).restFor(64)).toBe(31)
    expect(paceOf(0.5, 1000).restFor(64)).toBe(15)
    expect(paceOf(1, 1000).restFor(2)).toBe(0)
  })

  it('ends before its results fill the pipe, and it would wait', () => {
    expect(paceOf(2, 8 * 2 ** 10).restFor(64)).toBe(16)
    expect(paceOf(2, 2 ** 20).restFor(64)).toBe(0)
  })

  it('is never long, however slow its pages are', () => {
    expect(paceOf(1000, 1000).restFor(64)).toBe(50)
  })
})
