/** Bytes that are looked at for the zeros of UTF-16. */
const SAMPLE = 1024
/** Of four pairs, one with a zero is enough: markup, digits and blanks have them in every language. */
const LEAST_ZEROS = 0.25
/** The other byte of a pair is next to never zero. */
const MOST_OTHERS = 0.01

/** Tells UTF-16 by its byte order mark or, without one, by where the zeros of its ASCII characters stand. */
export function sniffUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const [even, odd, pairs] = countZeros(bytes)
  if (odd >= pairs * LEAST_ZEROS && even <= pairs * MOST_OTHERS && odd > 0) return 'utf-16le'
  if (even >= pairs * LEAST_ZEROS && odd <= pairs * MOST_OTHERS && even > 0) return 'utf-16be'
  return undefined
}

function countZeros(bytes: Uint8Array): [even: number, odd: number, pairs: number] {
  const end = Math.min(bytes.length, SAMPLE) & ~1
  let even = 0
  let odd = 0
  for (let index = 0; index < end; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  return [even, odd, end / 2]
}
