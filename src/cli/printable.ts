/**
 * Makes text from pages and file names harmless to a terminal or a CI log: control characters, bidirectional overrides
 * and the markers of log commands (`::`, `##[`) are shown, not obeyed.
 */
export function printable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .replaceAll('::', ':\\u{3a}')
    .replaceAll('##[', '##\\u{5b}')
}
