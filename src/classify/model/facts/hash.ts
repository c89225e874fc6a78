/** Start of a hash: one for each kind of token, so that the word "menu" and the class "menu" are different tokens. */
export const SEED = {
  text: 0x811c9dc5 | 0,
  name: 0x2f1b6a35,
  pair: 0x51ed270b,
  start: 0x1b873593,
  tag: 0x7feb352d,
} as const

/** Takes one more number into a hash (FNV-1a on whole numbers). */
export const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193)

/** Spreads the bits of a finished hash (the last step of MurmurHash3), so that its low bits can address a table. */
export function settle(hash: number): number {
  let value = hash ^ (hash >>> 16)
  value = Math.imul(value, 0x85ebca6b)
  value ^= value >>> 13
  value = Math.imul(value, 0xc2b2ae35)
  return value ^ (value >>> 16)
}

/** Hash of a whole string. */
export function hashText(text: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at))
  return settle(hash)
}

/** Hash of a hash and one more number. */
export const join = (hash: number, value: number): number => settle(Math.imul(hash, 0x9e3779b1) ^ value)
