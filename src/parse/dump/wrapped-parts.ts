import { charClass } from '../../text/char-class.js'
import type { Line } from './line.js'

/** Columns at which the source of a page is wrapped. */
const narrowest = 45
const widest = 110

/** Lines that go on with a small letter, at least; the share of them that end near one column, and how near; their share of the lines that may be prose. From `dumps-dev`: of the places found 92 in 100 are inside an element. */
const FEWEST = 6
const TIGHT = 0.55
const NEAR = 14
const DENSE = 0.15
const PROSE = 6

/** Lines that are too long for any column, to those at one: rows of tables go on with small letters too. */
const LONG = 0.1

/** Words of one of two lines at least: of two labels none goes on with the other. */
const PHRASE = 4

/**
 * Joins sentences that were wrapped in the source of a page, menus and all else beside them: manuals keep such line breaks. The model of cuts cannot know them, for truths keep some too, and there are hardly
 * a dozen such pages in the sets; a page that is wrapped throughout has a style of its own.
 */
export function joinWrapped(lines: readonly Line[], joins: Uint8Array): void {
  if (!isWrappedInPart(lines)) return
  for (let at = 1; at < lines.length; at++) {
    const before = lines[at - 1]
    const line = lines[at]
    if (before === undefined || line === undefined || !goesOn(before, line)) continue
    if (before.words >= PHRASE || line.words >= PHRASE) joins[at] = 1
  }
}

function isWrappedInPart(lines: readonly Line[]): boolean {
  const lengths: number[] = []
  let prose = 0
  let long = 0
  for (let at = 1; at < lines.length; at++) {
    const before = lines[at - 1]
    const line = lines[at]
    if (before === undefined || line === undefined) continue
    if (before.words >= PROSE) prose++
    const { length } = before.text
    if (length < narrowest || !goesOn(before, line)) continue
    if (length > widest) long++
    else lengths.push(length)
  }
  if (lengths.length < FEWEST || lengths.length < prose * DENSE || long > lengths.length * LONG) return false
  lengths.sort((a, b) => a - b)
  const column = (lengths[Math.floor(lengths.length * 0.9)] ?? 0) - NEAR
  return lengths.filter((length) => length >= column).length >= lengths.length * TIGHT
}

/** Does a line begin with a small letter below one that no sentence, and nothing that announces, ends with? Lines that begin alike are a list. */
function goesOn(before: Line, line: Line): boolean {
  if (line.gap > 0 || line.first !== charClass.lower || before.last === charClass.stop) return false
  const last = before.text.charAt(before.text.length - 1)
  return last !== ':' && last !== ';' && firstWord(line.text) !== firstWord(before.text)
}

function firstWord(text: string): string {
  const end = text.indexOf(' ')
  return end === -1 ? text : text.slice(0, end)
}
