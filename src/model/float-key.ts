const floats = new Float32Array(1)
const bits = new Int32Array(floats.buffer)

const INFINITY = 0x7f800000
const LEAST = -0x80000000

/**
 * A whole number for the bits of a 32-bit float, so that of two floats the greater has the greater key: whole numbers are compared faster. Both zeros have the same
 * key, and what is no number is greater than nothing. The sign is asked of the bits, not in a branch: of some features every other number is below 0.
 */
export function keyOfBits(own: number): number {
  if (own > INFINITY) return LEAST
  return own === LEAST ? 0 : own ^ ((own >> 31) >>> 1)
}

/** The key of a float. */
export function keyOf(value: number): number {
  floats[0] = value
  return keyOfBits(bits[0] ?? 0)
}
