import { lowerOf } from '../../text/char-class.js'
import { codeAt } from '../../text/code-at.js'

/** The hash of no characters yet (FNV-1a over UTF-16 units, case folded). */
export const NO_WORD = 0x811c9dc5

/** The hash of a word that goes on with one more character. */
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ lowerOf(code), 0x01000193)

/** Hash of a part of a text, case folded. */
export function wordHash(text: string, from: number, to: number): number {
  let hash = NO_WORD
  for (let at = from; at < to; at++) hash = hashOn(hash, codeAt(text, at))
  return hash
}
