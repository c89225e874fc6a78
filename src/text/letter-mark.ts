/** How a letter that counts is printed, and which it is, counted from 1. */
export interface LetterMark {
  readonly style: string
  readonly letter: number
}

const opening = /^(\(?)([A-Za-z])([.)])\s\S/

/** The letter that a text begins with: `(a) `, `B. `, `c) `. */
export function letterMarkOf(text: string): LetterMark | undefined {
  const [, before = '', letter = '', behind = ''] = opening.exec(text.slice(0, 8)) ?? []
  if (letter === '') return undefined
  const code = letter.charCodeAt(0)
  const isSmall = code >= 0x61
  return { style: `${before}${isSmall ? 'a' : 'A'}${behind}`, letter: code - (isSmall ? 0x60 : 0x40) }
}

/** Is a letter the one so many steps behind another, printed alike? */
export const isLetterAfter = (first: LetterMark, other: LetterMark | undefined, steps = 1): boolean =>
  other !== undefined && other.style === first.style && other.letter === first.letter + steps
