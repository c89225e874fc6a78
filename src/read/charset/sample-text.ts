/** Bytes that a detection looks at: statistics of letters settle within a few thousand. */
const SAMPLE = 32 * 2 ** 10

const LESS_THAN = 0x3c
const GREATER_THAN = 0x3e

/** The words around the bytes past ASCII, tags taken out: what a detector of charsets can learn from. */
export function sampleText(bytes: Uint8Array): Uint8Array {
  const sample = Buffer.alloc(Math.min(SAMPLE, bytes.length))
  let length = 0
  let inTag = false
  let wordStart = -1
  let telling = false
  for (let index = 0; index <= bytes.length && length < sample.length; index++) {
    const byte = bytes[index] ?? LESS_THAN
    if (byte > 0x20 && byte !== LESS_THAN && byte !== GREATER_THAN) {
      if (inTag) continue
      if (wordStart === -1) wordStart = index
      telling ||= byte >= 0x80
      continue
    }
    if (telling) length = append(sample, length, bytes.subarray(wordStart, index))
    wordStart = -1
    telling = false
    if (byte === LESS_THAN) inTag = true
    else if (byte === GREATER_THAN) inTag = false
  }
  return sample.subarray(0, length)
}

function append(sample: Uint8Array, length: number, word: Uint8Array): number {
  const fitting = word.subarray(0, sample.length - length)
  sample.set(fitting, length)
  const end = length + fitting.length
  if (end < sample.length) sample[end] = 0x20
  return Math.min(end + 1, sample.length)
}
