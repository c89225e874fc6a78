const raisedForms = new Map([...'0123456789+-−=()ni'].map((char, at) => [char, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'][at] ?? char]))
const loweredForms = new Map([...'0123456789+-−=()'].map((char, at) => [char, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][at] ?? char]))

interface Script {
  readonly value: string
  /** The character it follows. */
  readonly before: string
  readonly raised: boolean
}

/**
 * Raised or lowered text as plain text: in the characters that Unicode has for it, else behind `^` or `_` where it would
 * run into the letter or digit before it. Ordinals (1st, 2e) are written together.
 */
export function toScript({ value, before, raised }: Script): string {
  const forms = raised ? raisedForms : loweredForms
  const chars = [...value]
  if (chars.every((char) => forms.has(char))) return chars.map((char) => forms.get(char)).join('')
  if (!/[\p{L}\p{N}]$/u.test(before) || !/^[\p{L}\p{N}]/u.test(value)) return value
  if (raised && /^\p{L}{1,3}$/u.test(value) && /\p{N}/u.test(before)) return value
  const mark = raised ? '^' : '_'
  return /^[\p{L}\p{N}]+$/u.test(value) ? mark + value : `${mark}(${value})`
}
