/** What a terminal or a reader of text obeys instead of showing it. */
const OBEYED = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

/**
 * Makes text from pages and file names harmless to a terminal or a CI log: control characters, bidirectional overrides
 * and the markers of log commands (`::`, `##[`) are shown, not obeyed.
 */
export function printable(text: string): string {
  return text
    .replace(OBEYED, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .replaceAll('::', ':\\u{3a}')
    .replaceAll('##[', '##\\u{5b}')
}

/** The same for a value as one line of JSON: what is escaped there still means itself to whoever reads the JSON. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replace(OBEYED, escapeUnits).replaceAll('::', ':\\u003a').replaceAll('##[', '##\\u005b')
}

const escapeUnits = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
