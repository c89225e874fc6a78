/** Cuts a stream anew, into chunks of exactly `size` bytes (the last may be shorter). */
export async function* rechunk(
  stream: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  let held: Uint8Array = new Uint8Array(0)
  for await (const chunk of stream) {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    let start = 0
    for (; held.length - start >= size; start += size) yield held.subarray(start, start + size)
    held = held.subarray(start)
  }
  if (held.length > 0) yield held
}
