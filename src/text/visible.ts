import { charClass, classOf } from './char-class.js'
import { codeAt } from './code-at.js'

/** Place of the first character that leaves a trace on the page: no white space and nothing of zero width. -1 when there is none. */
export function firstVisible(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at)
    if (code > 32 && code < 127) return at
    if (code === 32 || code === 10) continue
    if (classOf(code) !== charClass.space && !hasNoWidth(code)) return at
  }
  return -1
}

/** Soft hyphens, zero-width spaces and joiners, marks of direction, invisible operators, controls. */
const hasNoWidth = (code: number): boolean =>
  code < 32 ||
  (code >= 0x7f && code < 0xa0) ||
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2064) ||
  code === 0xfeff
