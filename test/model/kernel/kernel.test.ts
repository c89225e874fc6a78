import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Forest } from '../../../src/model/trees.js'
import { numbers, writtenNetwork } from '../line-network/written.js'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** The models' code in an engine that has WebAssembly, or has none. */
async function load(engine: 'with' | 'without') {
  vi.resetModules()
  if (engine === 'without') vi.stubGlobal('WebAssembly', undefined)
  const { kernel } = await import('../../../src/model/kernel/kernel.js')
  expect(kernel === undefined).toBe(engine === 'without')
  const { addForest } = await import('../../../src/model/forest.js')
  const { oddsByLines } = await import('../../../src/model/line-network/index.js')
  const { readLineNetwork } = await import('../../../src/model/line-network/network.js')
  const { columnsRoom } = await import('../../../src/model/columns-room.js')
  const { ByteReader } = await import('../../../src/model/byte-reader.js')
  return {
    addForest,
    columnsRoom,
    oddsByLines,
    readLineNetwork: (bytes: Uint8Array) => readLineNetwork(new ByteReader(bytes)),
  }
}

const FEATURES = 6

/** Trees that grow at any leaf, from one leaf to more than a word has bits. */
function grownForest(sizes: readonly number[], seed: number): Forest {
  const next = numbers(seed)
  const upTo = (count: number): number => Math.floor(((next() + 1) / 2) * count) % count
  const forest = {
    roots: [] as number[],
    feature: [] as number[],
    threshold: [] as number[],
    child: [] as number[],
    leaf: [] as number[],
  }
  for (const size of sizes) {
    const slots: ((at: number) => void)[] = [(at) => forest.roots.push(at)]
    while (slots.length < size) {
      const [fill] = slots.splice(upTo(slots.length), 1)
      const node = forest.feature.push(upTo(FEATURES)) - 1
      forest.threshold.push(next() * 3)
      forest.child.push(0, 0)
      fill?.(node)
      for (const side of [0, 1]) slots.push((at) => (forest.child[node * 2 + side] = at))
    }
    for (const fill of slots) fill(~(forest.leaf.push(Math.fround(next())) - 1))
  }
  return {
    roots: Int32Array.from(forest.roots),
    feature: Uint16Array.from(forest.feature),
    threshold: Float32Array.from(forest.threshold),
    child: Int32Array.from(forest.child),
    leaf: Float32Array.from(forest.leaf),
  }
}

function plainSum({ roots, feature, threshold, child, leaf }: Forest, of: (feature: number) => number): number {
  let sum = 0
  for (const root of roots) {
    let node = root
    while (node >= 0) node = child[node * 2 + Number(of(feature[node] ?? 0) > (threshold[node] ?? 0))] ?? -1
    sum += leaf[~node] ?? 0
  }
  return sum
}

describe('the kernel and the plain loops', () => {
  const forest = grownForest([1, 2, 5, 31, 32, 33, 40, 64, 90], 7)

  it.each(['with', 'without'] as const)(
    'walk trees of any size to the leaves that they lead to: %s WebAssembly',
    async (engine) => {
      const { addForest } = await load(engine)
      for (const rows of [1, 4, 15, 16, 17, 64, 67]) {
        const next = numbers(rows)
        const columns = Float32Array.from({ length: rows * FEATURES }, () => next() * 4)
        const sums = new Float64Array(rows)
        addForest(forest, columns, rows, sums)
        const alone = Array.from(sums, (_, row) => plainSum(forest, (feature) => columns[feature * rows + row] ?? 0))
        expect([...sums]).toEqual(alone)
      }
    },
  )

  it('give the lines of a page the same log-odds to the last bit', async () => {
    const { bytes } = writtenNetwork(3)
    const rows = 150
    const next = numbers(11)
    const values = Array.from({ length: rows * 5 }, (_, at) => (at >= 4 * rows ? at % 4 : Math.abs(next() * 20)))
    const odds: number[][] = []
    for (const engine of ['with', 'without'] as const) {
      const { columnsRoom, oddsByLines, readLineNetwork } = await load(engine)
      const page = columnsRoom(values.length)
      page.set(values)
      odds.push([...oddsByLines(readLineNetwork(bytes), page, rows)])
    }
    expect(odds[0]).toEqual(odds[1])
    expect(odds[0]).toHaveLength(rows)
  })

  it('refuse a tree that is one twig and longer than a word has bits', async () => {
    const { addForest } = await load('with')
    const size = 40
    const twig = {
      roots: Int32Array.of(0),
      feature: new Uint16Array(size),
      threshold: Float32Array.from({ length: size }, (_, at) => at),
      child: Int32Array.from({ length: size * 2 }, (_, slot) =>
        slot % 2 === 0 ? ~(slot >> 1) : slot < size * 2 - 1 ? (slot >> 1) + 1 : ~size,
      ),
      leaf: new Float32Array(size + 1),
    }
    expect(() => addForest(twig, new Float32Array(4), 4, new Float64Array(4))).toThrow(RangeError)
  })
})
