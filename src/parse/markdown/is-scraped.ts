/** A text with fewer links, or with a smaller share of lines that Markdown marks, is a text that mentions Markdown. */
const fewestLinks = 3
const leastShare = 0.1

/** Characters of a text that is read so: the parser of Markdown takes its time. */
const MOST = 2 ** 20

/**
 * What one paragraph may have of brackets, and one line of quotations inside quotations: the parser's time grows with the square of both (50,000 of
 * either take it seconds), and no page has as many.
 */
const mostBrackets = 300
const mostQuotes = 32

/** What begins a line that only Markdown writes so: a heading, a list item with a link or a picture in it, a table's rule, a fence. */
const marked = /^\s{0,3}(?:#{1,6} \S|[*+-] {1,3}!?\[|\|? *:?-{3,}:? *\||`{3}|!?\[)/
/** What begins a block of its own, so that the paragraph before it has come to its end. */
const begins = /^\s*(?:$|#{1,6} |[*+-] |\d{1,9}[.)] |\||>)/

/**
 * Is a text a page that was scraped as Markdown, menus and all? It shows links and other marks that only Markdown has, all over. Front matter says that
 * somebody wrote it.
 */
export function isScrapedMarkdown(text: string): boolean {
  if (text.length > MOST || !text.includes('](') || text.startsWith('---')) return false
  let lines = 0
  let shown = 0
  let links = 0
  let brackets = 0
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    const line = text.slice(start, end)
    start = end + 1
    if (begins.test(line)) brackets = 0
    if (line === '') continue
    const own = count(line, '[') + count(line, ']')
    brackets += own
    if (brackets > mostBrackets || count(line.slice(0, 4 * mostQuotes), '>') > mostQuotes) return false
    if (line.trim() === '') continue
    lines++
    const linked = own === 0 ? 0 : count(line, '](')
    links += linked
    if (linked > 0 || marked.test(line)) shown++
  }
  return links >= fewestLinks && shown >= lines * leastShare
}

function count(text: string, mark: string): number {
  let found = 0
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + mark.length)) found++
  return found
}
