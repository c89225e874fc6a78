/** Characters that take no column of a terminal: marks that stand on the one before, and joiners. */
const narrow = /\p{Mn}|\p{Me}|\p{Cf}/u
/** Characters that take two: East Asian wide and full-width forms, and emoji (UAX 11). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

const widthOf = (character: string): number => (narrow.test(character) ? 0 : wide.test(character) ? 2 : 1)

/** The beginning of a text that fits into so many columns, with `…` where something was cut. */
export function cutToWidth(text: string, columns: number): string {
  let used = 0
  let end = 0
  let fits = 0
  for (const character of text) {
    used += widthOf(character)
    if (used > columns) return `${text.slice(0, fits).trimEnd()}…`
    end += character.length
    if (used < columns) fits = end
  }
  return text
}
