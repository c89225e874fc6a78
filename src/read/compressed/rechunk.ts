/** Cuts a stream anew, into chunks of exactly `size` bytes (the last may be shorter). */
export async function* rechunk(
  stream: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  let held: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    let start = 0
    for (; length + chunk.length - start >= size; length = 0) {
      const end = start + size - length
      yield join([...held, chunk.subarray(start, end)])
      held = []
      start = end
    }
    if (start === chunk.length) continue
    held.push(chunk.subarray(start))
    length += chunk.length - start
  }
  if (length > 0) yield join(held)
}

const join = (parts: readonly Uint8Array[]): Uint8Array =>
  parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts)
