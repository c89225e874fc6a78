/** Sizes of a small network: numbers in, classes, channels, lines that a layer hears, columns of the rows. */
export const size = {
  inputs: 3,
  kinds: 1,
  classes: 4,
  channels: 6,
  taps: 5,
  pooled: 1,
  spreads: [1, 3],
  columns: 5,
} as const

/** Numbers between -1 and 1, the same in every run. */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return state / 2 ** 31
  }
}

export interface Plain {
  readonly bend: number[]
  readonly mean: number[]
  readonly step: number[]
  readonly enter: number[]
  readonly enterBias: number[]
  readonly kinds: number[]
  readonly layers: { taps: number[]; mix: number[]; bias: number[] }[]
  readonly page: number[]
  readonly leave: number[]
  readonly leaveBias: number
}

/** A network of that size, as its plain numbers and as the bytes that the trainer would write. */
export function writtenNetwork(seed: number): { plain: Plain; bytes: Uint8Array } {
  const next = numbers(seed)
  const bytes: number[] = []
  const shorts = (...values: number[]): void => {
    for (const value of values) bytes.push(value & 255, value >> 8)
  }
  const float = (value: number): number => {
    const view = new DataView(new ArrayBuffer(4))
    view.setFloat32(0, value, true)
    bytes.push(...new Uint8Array(view.buffer))
    return view.getFloat32(0, true)
  }
  const matrix = (count: number): number[] => {
    const step = float(1 / 4096)
    return Array.from({ length: count }, () => {
      const steps = Math.round(next() * 4096)
      shorts(steps + 0x8000)
      return steps * step
    })
  }
  const { inputs, kinds, classes, channels, taps, pooled, spreads } = size
  shorts(inputs, kinds, classes, channels, taps, spreads.length, pooled, 0, 0, 2, 3, 4)
  const scale = (least: number): number[] => Array.from({ length: inputs }, () => float(Math.max(least, next())))
  const plain = {
    bend: scale(0),
    mean: scale(-1),
    step: scale(0.5),
    enter: matrix(inputs * channels),
    enterBias: matrix(channels),
    kinds: matrix(kinds * classes * channels),
    layers: spreads.map((spread) => {
      shorts(spread)
      return { taps: matrix(taps * channels), mix: matrix(channels * channels), bias: matrix(channels) }
    }),
    page: matrix(2 * channels * channels),
    leave: matrix(channels),
    leaveBias: float(next()),
  }
  return { plain, bytes: Uint8Array.from(bytes) }
}
