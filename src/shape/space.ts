import { codeAt } from '../text/code-at.js'

/**
 * White space as a line of text has it. Besides what HTML folds, the no-break space and its kin are folded where
 * several stand together or at an edge: between two words one of them is kept as it is.
 */

/** Is this UTF-16 code unit white space of any kind? */
const isSpace = (code: number): boolean => code <= 0x20 || (code >= 0x7f && isRareSpace(code))

function isRareSpace(code: number): boolean {
  if (code < 0x1680) return code <= 0xa0
  if (code < 0x2000) return code === 0x1680
  if (code <= 0x205f) return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f
  return code === 0x3000 || code === 0xfeff
}

/** Index of the first character that is not white space; the length if there is none. */
export function skipSpace(text: string): number {
  let at = 0
  while (at < text.length && isSpace(codeAt(text, at))) at++
  return at
}

/** Index after the last character that is not white space. */
export function trimmedEnd(text: string): number {
  let at = text.length
  while (at > 0 && isSpace(codeAt(text, at - 1))) at--
  return at
}

/** White space that is no lone space: it is folded, or looked at. Asked of the whole text at once: five times as fast as a loop over its characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are white space here
const foldable = /[\0-\x1f\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]| [\0- ]/

/** Folds the white space inside a text that neither begins nor ends with any. */
export const foldInside = (text: string): string => (foldable.test(text) ? fold(text) : text)

function fold(text: string): string {
  let folded = ''
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (!isSpace(text.charCodeAt(at))) continue
    const from = at
    while (isSpace(text.charCodeAt(at + 1))) at++
    const run = text.slice(from, at + 1)
    folded += text.slice(start, from) + (isKept(run) ? run : isControl(run) ? '' : ' ')
    start = at + 1
  }
  return folded + text.slice(start)
}

/** A lone space with a meaning of its own: no-break, thin, ideographic. */
const isKept = (run: string): boolean =>
  run.length === 1 && run.charCodeAt(0) >= 0xa0 && !/[\u2028\u2029\ufeff]/.test(run)

/** Characters that neither show nor separate words. */
const isControl = (run: string): boolean => {
  for (let at = 0; at < run.length; at++) {
    const code = run.charCodeAt(at)
    const silent =
      code < 9 || (code > 13 && code < 0x20) || (code >= 0x7f && code < 0xa0 && code !== 0x85) || code === 0xfeff
    if (!silent) return false
  }
  return true
}

/**
 * As `removeInvisible` has them, controls aside, which folding takes care of. The last begins tag characters.
 */
const invisible = /[\u00ad\u200b\u200e-\u202e\u2030-\u205e\u2060-\u206f\ufeff\udb40]/

/** Does the text hold characters of zero width, marks of direction, controls or the like? */
export const holdsInvisible = (text: string): boolean => invisible.test(text)
