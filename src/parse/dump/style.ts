import { charClass } from '../../text/char-class.js'
import type { Line } from './line.js'

/** How a page was flattened: paragraphs wrapped at a column (`wrapped`), or lines that are blocks or the pieces of blocks (`lines`). */
export type DumpStyle = 'lines' | 'wrapped'

/** Tells the style from the page's own statistics. */
export const styleOf = (lines: readonly Line[]): DumpStyle => (isWrapped(lines) ? 'wrapped' : 'lines')

/** Plain text is wrapped at 60 to 100 columns. */
const narrowest = 60
const widest = 100

/** A line of fewer words may be a label. As few full lines prove it where half of the longer ones go on in the middle of a sentence. */
const proseWords = 6
const fewest = 4

/** Do lines end near one column, most of them in the middle of a sentence? */
function isWrapped(lines: readonly Line[]): boolean {
  const width = widthOf(lines)
  if (width < narrowest || width > widest || lines.length < 6) return false
  let full = 0
  let goingOn = 0
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at]
    const next = lines[at + 1]
    if (line === undefined || next === undefined || next.gap > 0 || line.text.length < width * 0.75) continue
    full++
    if (next.first === charClass.lower && line.last !== charClass.stop) goingOn++
  }
  const prose = lines.reduce((sum, { words }) => sum + (words >= proseWords ? 1 : 0), 0)
  return (full >= fewest && goingOn >= prose / 2) || (full >= lines.length / 3 && goingOn >= full / 3)
}

/** The column at which lines are wrapped: the longest line of the page. */
export function widthOf(lines: readonly Line[]): number {
  let width = 0
  for (const { text } of lines) width = Math.max(width, text.length)
  return width
}
