import { type InflateRaw, inflateRawSync } from 'node:zlib'

/** Longest output: that of all but the largest pages. */
const MOST_OUTPUT = 2 ** 20

/** What the data of one member gave, and how many bytes it took. */
export interface Inflated {
  readonly output: Uint8Array
  readonly read: number
}

/**
 * Decompresses data that ends within the bytes given and is not large; nothing if it does not, or is broken. Archives
 * are made of members of one record each, for which a trip to the threads of zlib costs more than the work itself.
 */
export function inflateShort(bytes: Uint8Array): Inflated | undefined {
  try {
    const result: unknown = inflateRawSync(bytes, { maxOutputLength: MOST_OUTPUT, info: true })
    return isInflated(result) ? { output: result.buffer, read: result.engine.bytesWritten } : undefined
  } catch {
    return undefined // whatever is wrong with it will be found by the way that tells what
  }
}

/** What `info` gives, which the types of Node do not know. */
function isInflated(value: unknown): value is { readonly buffer: Buffer; readonly engine: InflateRaw } {
  return typeof value === 'object' && value !== null && 'buffer' in value && 'engine' in value
}
