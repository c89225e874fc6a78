import { count } from './is-costly.js'
import { isTorn } from './is-torn.js'

/** A text with fewer links, or with a smaller share of lines that Markdown marks, is a text that mentions Markdown. */
const fewestLinks = 3
const leastShare = 0.1
/** A text whose lines are torn more often has a line for each run of text. */
const mostTorn = 0.45

/** What begins a line that only Markdown writes so: a heading, a list item with a link or a picture in it, a table's rule, a fence. */
const marked = /^\s{0,3}(?:#{1,6} \S|[*+-] {1,3}!?\[|\|? *:?-{3,}:? *\||`{3}|!?\[)/
/** What begins a line where a writer of Markdown left HTML as it was. */
const tagged = /^\s{0,3}<\/?(?:a|div|figure|footer|h[1-6]|header|img|li|nav|p|section|span|table|t[dr]|ul)[\s>]/

/**
 * Is a text a page that was scraped as Markdown, menus and all? It shows links and other marks that only Markdown has, all over. Front matter says that
 * somebody wrote it.
 */
export function isScrapedMarkdown(text: string): boolean {
  if (!(text.includes('](') || text.includes('<a ')) || text.startsWith('---')) return false
  let lines = 0
  let shown = 0
  let links = 0
  let torn = 0
  let before = ''
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    const line = text.slice(start, end)
    start = end + 1
    if (isTorn(before, line)) torn++
    before = line.trimEnd()
    if (line === '') continue
    const own = line.includes('](')
    if (line.trim() === '') continue
    lines++
    const linked = (own ? count(line, '](') : 0) + (line.includes('<a ') ? count(line, '<a href=') : 0)
    links += linked
    if (linked > 0 || marked.test(line) || tagged.test(line)) shown++
  }
  return links >= fewestLinks && shown >= lines * leastShare && torn <= lines * mostTorn
}
