const floats = new Float32Array(1)
const bits = new Int32Array(floats.buffer)

const INFINITY = 0x7f800000
const LEAST = -0x80000000
/** Bits of minus infinity, as a whole number: those above it, below 0, are no numbers. */
const MINUS_INFINITY = -0x00800000

/**
 * A whole number for the bits of a 32-bit float, so that of two floats the greater has the greater key: whole numbers are compared faster. Both zeros have the same
 * key, and what is no number has the least: it is greater than nothing.
 */
export function keyOfBits(own: number): number {
  if (own >= 0) return own > INFINITY ? LEAST : own
  if (own === LEAST) return 0
  return own > MINUS_INFINITY ? LEAST : own ^ 0x7fffffff
}

/** The key of a float. */
export function keyOf(value: number): number {
  floats[0] = value
  return keyOfBits(bits[0] ?? 0)
}
