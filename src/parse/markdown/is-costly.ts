/** Characters of a text that is read so: the parser of Markdown takes its time. */
const MOST = 2 ** 20

/**
 * What one paragraph may have of brackets (comments and declarations count as such) and of other marks, and one line of quotations inside quotations: the parser's
 * time grows with the square of each (50,000 of any take it seconds), and no page has as many.
 */
const mostBrackets = 300
const mostMarks = 3000
const mostQuotes = 32
const costly = [...'*_~`<\\&@', 'www.', '://']
const deepest = 200
/** Lines of a text, lines without a blank one between them, cells of all tables. */
const mostLines = 20_000
const mostTogether = 2000
const mostCells = 200_000

/** What begins a block of its own, so that the paragraph before it has come to its end. */
const begins = /^\s*(?:$|#{1,6} |[*+-] |\d{1,9}[.)] |\||>)/

/** Would a parser of Markdown take longer for a text than any page that people read is worth? */
export function isCostly(text: string): boolean {
  if (text.length > MOST) return true
  const lines = text.split('\n')
  return lines.length > mostLines || hasLargeTables(lines) || hasCrowdedParagraph(lines) || lines.some(isDeep)
}

function hasCrowdedParagraph(lines: readonly string[]): boolean {
  let brackets = 0
  let marks = 0
  for (const line of lines) {
    if (begins.test(line)) {
      brackets = 0
      marks = 0
    }
    brackets += count(line, '[') + count(line, ']') + count(line, '<!') + count(line, '<?')
    for (const mark of costly) marks += count(line, mark)
    if (brackets > mostBrackets || marks > mostMarks) return true
  }
  return false
}

/** Cells are counted with those that a row lacks, for they are written too. */
function hasLargeTables(lines: readonly string[]): boolean {
  let together = 0
  let columns = 0
  let cells = 0
  for (const line of lines) {
    const isBlank = line.trim() === ''
    together = isBlank ? 0 : together + 1
    if (isBlank) columns = 0
    else if (isTableRule(line)) columns = count(line, '|') + 1
    cells += columns
    if (together > mostTogether || cells > mostCells) return true
  }
  return false
}

const isDeep = (line: string): boolean =>
  count(line.slice(0, 4 * mostQuotes), '>') > mostQuotes || line.search(/\S|$/) > deepest

const isTableRule = (line: string): boolean => line.includes('-') && /^[\s|:-]+$/.test(line)

export function count(text: string, mark: string): number {
  let found = 0
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + mark.length)) found++
  return found
}
