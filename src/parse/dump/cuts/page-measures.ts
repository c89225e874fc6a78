import { charClass } from '../../../text/char-class.js'
import type { Line } from '../line.js'
import { endsWithShortWord } from '../short-word.js'

/** What a page's lines look like as a whole: shares of its lines, and two counts. */
export interface PageMeasures {
  readonly lines: number
  readonly meanWords: number
  /** Stand after a blank line. */
  readonly gaps: number
  /** Begin with a small letter. */
  readonly smallStarts: number
  /** Begin with what only the middle of a sentence begins with. */
  readonly markStarts: number
  /** End openly before a line that begins with a small letter. */
  readonly openBeforeSmall: number
  /** End with a word such as "of" or "der". */
  readonly shortWordEnds: number
  /** Have twenty words or more. */
  readonly longShare: number
}

export function measureLines(lines: readonly Line[]): PageMeasures {
  let words = 0
  let gaps = 0
  let small = 0
  let marks = 0
  let open = 0
  let short = 0
  let long = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    const before = at > 0 ? lines[at - 1] : undefined
    if (line === undefined) continue
    words += line.words
    if (line.gap > 0) gaps++
    if (line.words >= 20) long++
    if (line.words >= 3 && endsWithShortWord(line)) short++
    if (line.first === charClass.pause || line.first === charClass.stop || line.text.startsWith(')')) marks++
    else if (line.first === charClass.lower) {
      small++
      if (before?.last === charClass.lower && before.words >= 4) open++
    }
  }
  const count = Math.max(1, lines.length)
  return {
    lines: count,
    meanWords: words / count,
    gaps: gaps / count,
    smallStarts: small / count,
    markStarts: marks / count,
    openBeforeSmall: open / count,
    shortWordEnds: short / count,
    longShare: long / count,
  }
}
