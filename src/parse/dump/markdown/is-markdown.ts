import type { Line } from '../line.js'
import { fenceOf, headingLevel, isQuote, isTableRow, isTableRule } from './marks.js'

/**
 * Is a text clean Markdown already, as this program writes it? It shows at least one mark that only Markdown has, its headings stand between blank lines, and no link is in it: a
 * page that was scraped as Markdown, menus and all, has many.
 */
export function isMarkdown(text: string, lines: readonly Line[]): boolean {
  if (text.includes('](') || text.includes(']: http')) return false
  let shown = hasOnlyEscapes(text) || hasOnlySpacedBlocks(lines)
  let fence = ''
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined) continue
    const own = fenceOf(line.text)
    if (own !== '' || fence !== '') {
      if (fence === '') fence = own
      else if (line.text === fence) fence = ''
      shown = true
      continue
    }
    if (headingLevel(line.text) > 0) {
      if ((at > 0 && line.gap === 0) || lines[at + 1]?.gap === 0) return false
      shown = true
    } else if (isTableRule(line.text) && isTableRow(lines[at - 1]?.text ?? '')) shown = true
    else if (isQuote(line.text) && (at === 0 || line.gap > 0)) shown = true
  }
  return shown && fence === ''
}

/** There are items, and everything else stands between blank lines: what was printed as a page has other lines too. */
function hasOnlySpacedBlocks(lines: readonly Line[]): boolean {
  let items = 0
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined) continue
    const item = line.text.startsWith('- ')
    if (item) items++
    if (line.gap !== 1 && !(item && line.gap === 0 && lines[at - 1]?.text.startsWith('- '))) return false
  }
  return items > 1
}

/** Every backslash stands before a character that Markdown escapes, and there is one. */
function hasOnlyEscapes(text: string): boolean {
  let found = false
  for (let at = text.indexOf('\\'); at !== -1; at = text.indexOf('\\', at + 2)) {
    if (!escapable.has(text.charAt(at + 1))) return false
    found = true
  }
  return found
}

const escapable = new Set('\\`*_{}[]<>()#+-.!|&~$:@=^')
