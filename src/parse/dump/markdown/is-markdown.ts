import { charClass } from '../../../text/char-class.js'
import { hasOtherMarks } from '../../markdown/is-foreign.js'
import { numberOf } from '../bullets.js'
import type { Line } from '../line.js'
import { fenceOf, headingLevel, isBullet, isQuote, isTableRow, isTableRule } from './marks.js'

/** A paragraph may be wrapped here and there; a scraped page has lines right below each other everywhere. */
const MOST_BROKEN = 0.1

/**
 * Is a text clean Markdown already, as this program writes it? It shows at least one mark that only Markdown has (or is plain prose), its blocks stand between blank lines, and no link is in it: a
 * page that was scraped as Markdown, menus and all, has many.
 */
export function isMarkdown(text: string, lines: readonly Line[]): boolean {
  if (text.includes('](') || text.includes(']: http')) return false
  let shown = hasOnlyEscapes(text) || hasOnlySpacedBlocks(lines) || isSpacedProse(lines)
  let fence = ''
  let broken = 0
  const mostBroken = lines.length * MOST_BROKEN
  // A scraped page has broken enough after its first lines.
  for (let at = 0; at < lines.length && broken <= mostBroken; at++) {
    const line = lines[at]
    if (line === undefined) continue
    const own = fenceOf(line.text)
    if (own !== '' || fence !== '') {
      if (fence === '') fence = own
      else if (line.text === fence) fence = ''
      shown = true
      continue
    }
    if (at > 0 && line.gap === 0 && !goesOn(lines[at - 1]?.text ?? '', line.text)) broken++
    if (headingLevel(line.text) > 0) {
      if ((at > 0 && line.gap === 0) || lines[at + 1]?.gap === 0) return false
      shown = true
    } else if (isTableRule(line.text) && isTableRow(lines[at - 1]?.text ?? '')) shown = true
    else if (isQuote(line.text) && (at === 0 || line.gap > 0)) shown = true
  }
  return shown && fence === '' && broken <= mostBroken && !hasOtherMarks(text)
}

/** May a line stand right below another: an item, a row, a line of a quotation or a listing, or what follows a line break? */
const goesOn = (before: string, text: string): boolean =>
  (isItem(text) && isItem(before)) ||
  (isTableRow(text) && isTableRow(before)) ||
  (text.startsWith('>') && before.startsWith('>')) ||
  fenceOf(before) !== '' ||
  before.endsWith('\\')

const isItem = (text: string): boolean => isBullet(text) || numberOf(text) !== undefined

/** There are items, and everything else stands between blank lines: what was printed as a page has other lines too. */
function hasOnlySpacedBlocks(lines: readonly Line[]): boolean {
  let items = 0
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined) continue
    const item = isBullet(line.text)
    if (item) items++
    if (line.gap !== 1 && !(item && line.gap === 0 && isBullet(lines[at - 1]?.text ?? ''))) return false
  }
  return items > 1
}

/** A sentence has so many words at least: shorter ones are calls to do something. */
const SENTENCE = 5

/**
 * Sentences between single blank lines and nothing else: somebody wrote this or has cleaned it. Of 2,364 scraped dumps none looks so, and a text with its
 * headline above it is read as a dump, so that the headline is found.
 */
const isSpacedProse = (lines: readonly Line[]): boolean =>
  lines.length > 1 && lines.every((line, at) => isSentence(line) && (at === 0 || line.gap === 1))

const isSentence = ({ words, first, last }: Line): boolean =>
  words >= SENTENCE && last === charClass.stop && first !== charClass.mark

/** Every backslash stands before a character that Markdown escapes or ends a line, and there is one. One behind a space goes on with a command. */
function hasOnlyEscapes(text: string): boolean {
  let found = false
  for (let at = text.indexOf('\\'); at !== -1; at = text.indexOf('\\', at + 2)) {
    if (!escapable.has(text.charAt(at + 1)) && !breaksLine(text, at)) return false
    found = true
  }
  return found
}

const breaksLine = (text: string, at: number): boolean => text.charAt(at + 1) === '\n' && text.charAt(at - 1) !== ' '

const escapable = new Set('\\`*_{}[]<>()#+-.!|&~$:@=^')
