/** Share of the lines that are no longer than the page is wide: a long address is never wrapped. */
const FITTING = 0.98

/** Lines without a space to wrap them at, and addresses with their numbers. */
const unwrapped = /^\s*(?:\d{1,5}\. )?\S*$/

/** What begins a line of its own in what a text browser prints: an item, a button, a field. */
const begins = /^\s*(?:[*+o#@-] |\(|\d{1,9}[.)] |_{3}|\[ ?\])/

/**
 * Puts the paragraphs of a page together that a text browser wrapped: a line goes on with the one above where its first word would not have fitted there, and
 * both are indented alike. Must be done before the numbers of links are taken out, which made the lines shorter.
 */
export function unwrapPrinted(text: string): string {
  const lines = text.split('\n')
  const width = widthOf(lines)
  let joined = ''
  let above = ''
  for (const line of lines) {
    joined += goesOn(above, line, width) ? ` ${line.trimStart()}` : `\n${line}`
    above = line
  }
  return joined.slice(1)
}

function widthOf(lines: readonly string[]): number {
  const lengths = lines.filter((line) => !unwrapped.test(line)).map((line) => line.length)
  return lengths.sort((a, b) => a - b)[Math.floor(FITTING * (lengths.length - 1))] ?? 0
}

const indentOf = (line: string): number => line.length - line.trimStart().length

function goesOn(above: string, line: string, width: number): boolean {
  if (line.trim() === '' || above.trim() === '' || begins.test(line)) return false
  const hanging = begins.test(above) ? 2 : 0
  if (indentOf(line) !== indentOf(above) + hanging) return false
  const [word = ''] = line.trimStart().split(' ', 1)
  return above.length + 1 + word.length > width
}
