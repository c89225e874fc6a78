/** Spaces from which Markdown takes a line for code. */
const CODE = 4

/** A list item that is indented as far as code. */
const deepItem = /^( {4,})(?:[*+-]|\d{1,9}[.)]) +\S/
const anyItem = /^ {0,3}(?:[*+-]|\d{1,9}[.)])(?: |$)/

/**
 * Takes the indentation from lists that begin as deep as code. Scrapers write the levels of a menu so, each two spaces further in, and where a paragraph
 * stands between the levels no list is open any more that the deeper one could belong to: every parser reads a listing of code. Keeps the number of lines.
 */
export function dedentLists(text: string): string {
  if (!/^ {4,}(?:[*+-]|\d{1,9}[.)]) /m.test(text)) return text
  let depth = 0
  let isOpen = false
  let isBlank = true
  const dedented = text.split('\n').map((line) => {
    const width = line.length - line.trimStart().length
    if (width === line.length) {
      isBlank = true
      return line
    }
    if (width < CODE) depth = 0
    else if (!isOpen && isBlank && depth === 0) depth = deepItem.exec(line)?.[1]?.length ?? 0
    // A list stays open as long as what follows is indented, or stands right below it.
    if (anyItem.test(line)) isOpen = true
    else if (width < 2 && isBlank) isOpen = false
    isBlank = false
    return depth === 0 ? line : line.slice(Math.min(depth, width))
  })
  return dedented.join('\n')
}
