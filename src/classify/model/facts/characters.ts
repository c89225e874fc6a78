/** Classes of characters. Those from `LETTER` on make words. */
export const CLASS = {
  space: 0,
  stop: 1,
  comma: 2,
  mark: 3,
  symbol: 4,
  currency: 5,
  closer: 6,
  letter: 8,
  capital: 9,
  digit: 10,
  ideograph: 11,
} as const

/** Characters below this have a class each in `classes`; above, whole ranges do. */
const TABLE = 0x2100

const classes = new Uint8Array(TABLE)
const small = new Uint16Array(TABLE)

for (let code = 0; code < TABLE; code++) {
  const character = String.fromCharCode(code)
  const lower = character.toLowerCase()
  small[code] = lower.length === 1 ? lower.charCodeAt(0) : code
  classes[code] = classify(character, lower)
}
for (const mark of '.!?…;։؟۔।॥።៕') classes[mark.charCodeAt(0)] = CLASS.stop
for (const mark of ',،؛၊') classes[mark.charCodeAt(0)] = CLASS.comma
for (const mark of '|•·»›«‹/<>*#~+=^→©®™@&_\\') classes[mark.charCodeAt(0)] = CLASS.symbol
for (const mark of '"\')]}’”') classes[mark.charCodeAt(0)] = CLASS.closer

function classify(character: string, lower: string): number {
  if (/\s/u.test(character)) return CLASS.space
  if (/\p{Nd}/u.test(character)) return CLASS.digit
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return lower === character ? CLASS.letter : CLASS.capital
  if (/\p{Sc}/u.test(character)) return CLASS.currency
  return /\p{P}/u.test(character) ? CLASS.mark : CLASS.symbol
}

/** Marks beyond the table: ideographic and full-width ones. */
const wide = new Map<number, number>()
for (const mark of '。！？．｡；') wide.set(mark.charCodeAt(0), CLASS.stop)
for (const mark of '、，：､') wide.set(mark.charCodeAt(0), CLASS.comma)

/** Class of a UTF-16 code. */
export function classOf(code: number): number {
  return code < TABLE ? (classes[code] ?? 0) : wideClass(code)
}

function wideClass(code: number): number {
  if (code < 0x2c00) return CLASS.symbol
  if (code < 0x3000) return CLASS.letter
  if (code < 0x3040 || (code >= 0xff00 && code < 0xffef))
    return wide.get(code) ?? (code === 0x3000 ? CLASS.space : CLASS.mark)
  if (code < 0xa000 || (code >= 0xf900 && code < 0xfb00)) return CLASS.ideograph
  if (code >= 0xd800 && code < 0xf900) return CLASS.symbol
  return CLASS.letter
}

/** The small letter of a UTF-16 code; itself where there is none. */
export const smallOf = (code: number): number => (code < TABLE ? (small[code] ?? code) : code)
