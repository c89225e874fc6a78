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
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

/** Index after the last character that is not white space. */
export function trimmedEnd(text: string): number {
  let at = text.length
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--
  return at
}

/** Folds the white space inside a text that neither begins nor ends with any. */
export function foldInside(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code <= 0x20 ? code !== 0x20 || text.charCodeAt(at + 1) <= 0x20 : code >= 0x7f && isRareSpace(code))
      return fold(text)
  }
  return text
}

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

/** Does the text hold characters of zero width, marks of direction, controls or the like? ASCII is looked at once. */
export function holdsInvisible(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0xad && (code === 0xad || isInvisible(code))) return true
  }
  return false
}

/** As `removeInvisible` has them, controls aside, which folding takes care of. The last two begin tag characters and are noncharacters. */
const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x206f && code !== 0x200c && code !== 0x200d && code !== 0x202f && code !== 0x205f) ||
  code === 0xfeff ||
  code === 0xdb40
