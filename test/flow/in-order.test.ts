import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/flow/in-order.js'

async function* count(to: number): AsyncGenerator<number, void, undefined> {
  for (let item = 0; item < to; item += 1) yield item
}

async function gather<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

/** Work that ends when the test says so. */
function makeWork() {
  const ends: ((result: string) => void)[] = []
  const start = (): Promise<string> => new Promise((resolve) => ends.push(resolve))
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
  return { ends, start, turn }
}

const roomy = { items: 100, bytes: 1e9 }

describe('inOrder', () => {
  it('keeps the order of the items, whichever is done first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(4), { maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        async (delays, items, bytes) => {
          const start = async (item: number): Promise<number> => {
            for (let turns = delays[item] ?? 0; turns > 0; turns -= 1) await Promise.resolve()
            return item
          }
          const work = { start, sizeOf: (item: number) => item % 3, bounds: { items, bytes } }
          expect(await gather(inOrder(count(delays.length), work))).toEqual(delays.map((_, index) => index))
        },
      ),
    )
  })

  it('has no more in flight than the bounds allow, counted until a result was taken', async () => {
    for (const bounds of [
      { items: 3, bytes: 1e9 },
      { items: 100, bytes: 30 },
    ]) {
      const { ends, start, turn } = makeWork()
      const results = inOrder(count(10), { start, sizeOf: () => 10, bounds })
      const first = results.next()
      await turn()
      expect(ends).toHaveLength(3)
      ends[2]?.('third')
      await turn()
      expect(ends).toHaveLength(3)
      ends[0]?.('first')
      expect((await first).value).toBe('first')
      const second = results.next()
      await turn()
      expect(ends).toHaveLength(4)
      ends[1]?.('second')
      expect((await second).value).toBe('second')
      await results.return()
    }
  })

  it('lets an item through that is larger than everything that may be in flight', async () => {
    const work = { start: async (item: number) => item, sizeOf: () => 1000, bounds: { items: 5, bytes: 10 } }
    expect(await gather(inOrder(count(4), work))).toEqual([0, 1, 2, 3])
  })

  it('yields a result while the next item is long in coming', async () => {
    async function* slow(): AsyncGenerator<number, void, undefined> {
      yield 1
      await new Promise(() => undefined)
    }
    const results = inOrder(slow(), { start: async (item) => item, sizeOf: () => 0, bounds: roomy })
    expect((await results.next()).value).toBe(1)
    void results.return()
  })

  it('throws the error of an item in its turn, and that of the items after their results', async () => {
    const start = async (item: number): Promise<number> => {
      if (item === 1) throw new Error('not this one')
      return item
    }
    const results = inOrder(count(3), { start, sizeOf: () => 0, bounds: roomy })
    expect((await results.next()).value).toBe(0)
    await expect(results.next()).rejects.toThrow('not this one')
    async function* broken(): AsyncGenerator<number, void, undefined> {
      yield 1
      throw new Error('no more')
    }
    const others = inOrder(broken(), { start: async (item) => item, sizeOf: () => 0, bounds: roomy })
    expect((await others.next()).value).toBe(1)
    await expect(others.next()).rejects.toThrow('no more')
  })

  it('ends at once when it is told to, whatever is in flight', async () => {
    const { ends, start, turn } = makeWork()
    const stop = new AbortController()
    const results = inOrder(count(10), { start, sizeOf: () => 0, bounds: roomy, signal: stop.signal })
    const first = results.next()
    await turn()
    expect(ends.length).toBeGreaterThan(0)
    stop.abort()
    expect((await first).done).toBe(true)
    const late = inOrder(count(10), { start, sizeOf: () => 0, bounds: roomy, signal: stop.signal })
    expect((await late.next()).done).toBe(true)
  })
})
