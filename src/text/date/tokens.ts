/** A number, a word or a mark of a short text that may hold a date. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark'
  readonly text: string
  /** Value of a number; NaN for the others. */
  readonly value: number
  readonly start: number
  readonly end: number
}

// Ideographs and Hangul syllables are words of one character each: 2024年3月8日 has no spaces.
const pattern = /(\p{Nd}+)|([\p{Script=Han}\p{Script=Hangul}])|([\p{L}\p{M}]+)|(\S)/gu

/** A visible date is short; what follows in a long text is not looked at, which also bounds the cost. */
const longest = 400

/** Splits a text into tokens, white space left out. Digits of other scripts count as digits. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(0, longest).matchAll(pattern)) {
    const [found, number, ideograph, word] = match
    const kind = number !== undefined ? 'number' : ideograph !== undefined || word !== undefined ? 'word' : 'mark'
    const value = number === undefined ? Number.NaN : Number(asciiDigits(number))
    tokens.push({ kind, text: found, value, start: match.index, end: match.index + found.length })
  }
  return tokens
}

/** Digits of Arabic, Devanagari, full width and other scripts as 0 to 9: each script has its ten in a row from a zero. */
function asciiDigits(digits: string): string {
  let plain = ''
  for (const digit of digits) plain += digitValue(digit.codePointAt(0) ?? 48)
  return plain
}

// First digits of the scripts that print dates in digits of their own: Arabic, Persian, Devanagari, Bengali, Thai, full width.
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]

function digitValue(code: number): number {
  for (const zero of zeros) if (code >= zero && code < zero + 10) return code - zero
  return Number.NaN
}
