/** The first bytes of a stream, and the stream with them still in it. */
export interface Peeked {
  readonly head: Uint8Array
  readonly stream: AsyncIterable<Uint8Array>
  /** Frees what the stream holds; needed because `stream` may never be iterated. */
  close(): Promise<void>
}

/**
 * Looks at the first bytes of a stream without consuming them. The head has exactly `size` bytes, or all there are,
 * however the stream is cut into chunks. An error behind the head is kept for whoever reads on.
 */
export async function peek(stream: AsyncIterable<Uint8Array>, size: number): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let held = 0
  let end: End | undefined
  while (held < size && end === undefined) {
    try {
      const next = await iterator.next()
      if (next.done) end = { kind: 'done' }
      else {
        chunks.push(next.value)
        held += next.value.length
      }
    } catch (error) {
      if (held === 0) throw error
      end = { kind: 'broken', error }
    }
  }
  return {
    head: Buffer.concat(chunks).subarray(0, size),
    stream: resume(chunks, iterator, end),
    close: async () => {
      await iterator.return?.()
    },
  }
}

type End = { readonly kind: 'done' } | { readonly kind: 'broken'; readonly error: unknown }

async function* resume(
  chunks: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
  end: End | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* chunks
  if (end?.kind === 'broken') throw end.error
  while (end === undefined) {
    const next = await iterator.next()
    if (next.done) return
    yield next.value
  }
}
