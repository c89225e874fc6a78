import { charClass, classAt, classNear } from '../../text/char-class.js'
import type { Line } from './line.js'

/** Is the last word one to three small letters, as articles and prepositions are in most languages? */
export function endsWithShortWord({ text, words }: Line): boolean {
  if (words < 2) return false
  let at = text.length - 1
  while (at >= 0 && text.length - at <= 4 && classAt(text, at) === charClass.lower) at--
  const length = text.length - 1 - at
  return length >= 1 && length <= 3 && classNear(text, at) === charClass.space
}
