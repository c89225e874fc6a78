/**
 * What CommonMark asks of the characters around a marker of emphasis. Halves of surrogate pairs may belong to a letter
 * or to an emoji, and parsers differ on which they look at: they count as both.
 */
const isSurrogate = (char: string): boolean => char >= '\ud800' && char <= '\udfff'

export const isSpaceOrEdge = (char: string): boolean => char === '' || /\s/.test(char)

export const isPunctuation = (char: string): boolean => /[\p{P}\p{S}]/u.test(char) || isSurrogate(char)

export const isWordPart = (char: string): boolean =>
  !isSpaceOrEdge(char) && (!/[\p{P}\p{S}]/u.test(char) || isSurrogate(char))

/** `_`, and `*` where letters on the outside keep `_` from being read as a marker. */
export const emphasisMarker = (left: string, right: string): '_' | '*' =>
  isWordPart(left) || isWordPart(right) ? '*' : '_'
