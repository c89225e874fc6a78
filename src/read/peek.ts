import { Gap, type Piece } from './piece.js'

/** The first bytes of a stream, and the stream with them still in it. */
export interface Peeked<T extends Piece> {
  readonly head: Uint8Array
  readonly stream: AsyncIterable<T>
  /** The first gap that the head runs over. */
  readonly gap?: Gap
  /** Frees what the stream holds; needed because `stream` may never be iterated. */
  close(): Promise<void>
}

/**
 * Looks at the first bytes of a stream without consuming them. The head has exactly `size` bytes, or all there are,
 * however the stream is cut into chunks; gaps are passed over. An error behind the head is kept for whoever reads on.
 */
export async function peek<T extends Piece>(stream: AsyncIterable<T>, size: number): Promise<Peeked<T>> {
  const iterator = stream[Symbol.asyncIterator]()
  const pieces: T[] = []
  let held = 0
  let end: End | undefined
  while (held < size && end === undefined) {
    try {
      const next = await iterator.next()
      if (next.done) end = { kind: 'done' }
      else {
        pieces.push(next.value)
        held += next.value instanceof Gap ? 0 : next.value.length
      }
    } catch (error) {
      if (held === 0) throw error
      end = { kind: 'broken', error }
    }
  }
  const gap = pieces.find((piece) => piece instanceof Gap)
  return {
    head: Buffer.concat(pieces.flatMap<Uint8Array>((piece) => (piece instanceof Gap ? [] : [piece]))).subarray(0, size),
    stream: resume(pieces, iterator, end),
    ...(gap === undefined ? {} : { gap }),
    close: async () => {
      await iterator.return?.()
    },
  }
}

type End = { readonly kind: 'done' } | { readonly kind: 'broken'; readonly error: unknown }

async function* resume<T>(
  pieces: readonly T[],
  iterator: AsyncIterator<T>,
  end: End | undefined,
): AsyncGenerator<T, void, undefined> {
  yield* pieces
  if (end?.kind === 'broken') throw end.error
  while (end === undefined) {
    const next = await iterator.next()
    if (next.done) return
    yield next.value
  }
}
