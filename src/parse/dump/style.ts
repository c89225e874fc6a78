import { charClass } from '../../text/char-class.js'
import { endsWithShortWord } from './goes-on.js'
import type { Line } from './line.js'

/**
 * How a page was flattened: blank lines between its blocks (`blocks`), none (`soup`: one block a line, or every text node on a line of its own, so that
 * paragraphs are broken at each link), or paragraphs wrapped at a column (`wrapped`).
 */
export type DumpStyle = 'blocks' | 'soup' | 'wrapped'

/** Tells the style from the page's own statistics: a page without blank lines may be `soup`, and `joinBar` says how readily its lines are joined. */
export function styleOf(lines: readonly Line[]): DumpStyle {
  if (isWrapped(lines)) return 'wrapped'
  let gaps = 0
  for (const { gap } of lines) if (gap > 0) gaps++
  return gaps > lines.length / 20 ? 'blocks' : 'soup'
}

/**
 * Points a line must reach to be joined to the one before, on a page without blank lines: none where many lines break inside a sentence, so many where hardly
 * any do that only the plainest breaks are mended. The shares part the benchmark's `soup` pages from its one-block-a-line pages.
 */
export function joinBar(lines: readonly Line[]): number {
  let broken = 0
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at]
    const before = lines[at - 1]
    if (line === undefined || before === undefined) continue
    // What only the middle of a sentence begins with counts most.
    if (line.first === charClass.pause || line.first === charClass.stop || line.text.startsWith(')')) broken += 3
    else if (before.last === charClass.lower && before.words >= 4) {
      if (line.first === charClass.lower && before.words >= 5) broken++
      if (endsWithShortWord(before)) broken++
    }
  }
  const share = broken < 2 ? 0 : broken / lines.length
  return share >= 0.05 ? 0 : share >= 0.03 ? 1 : share >= 0.015 ? 2 : 4
}

/** Plain text is wrapped at 60 to 100 columns. */
const narrowest = 60
const widest = 100

/** Do most lines end near one column, in the middle of a sentence? */
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
  return full >= lines.length / 3 && goingOn >= full / 3
}

/** The column at which lines are wrapped: the longest line of the page. */
export function widthOf(lines: readonly Line[]): number {
  let width = 0
  for (const { text } of lines) width = Math.max(width, text.length)
  return width
}
