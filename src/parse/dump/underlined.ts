import { charClass } from '../../text/char-class.js'
import { codeNear } from '../../text/code-at.js'
import type { Line } from './line.js'

/** Characters of a line below a heading at least, and headings that show that a page has them. */
const SHORTEST = 4
const FEWEST = 2
const mostWords = 12

/** Takes headings that are underlined, as plain text has them (`Usage` above `-----`), for what they are: their level is that of the line below them. Above them is a blank line, and they are one piece: the names of columns would be several. */
export function takeUnderlined(lines: readonly Line[]): readonly Line[] {
  const found = new Set<number>()
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at]
    const above = lines[at - 1]
    if (line === undefined || above === undefined || line.words > 0 || !isRule(line.text)) continue
    if (line.gap > 0 || above.words === 0 || above.words > mostWords || (above.gap === 0 && at > 1)) continue
    if (isUnder(line, above)) found.add(at)
  }
  if (found.size < FEWEST) return lines
  return lines.flatMap((line, at) => {
    if (found.has(at)) return []
    const below = found.has(at + 1) ? lines[at + 1] : undefined
    return [
      below === undefined
        ? line
        : { ...line, text: `${below.text.startsWith('=') ? '#' : '##'} ${line.text}`, inside: undefined },
    ]
  })
}

/** Nothing but one of the two characters. */
function isRule(text: string): boolean {
  const code = codeNear(text, 0)
  if (text.length < SHORTEST || (code !== 0x3d && code !== 0x2d)) return false
  for (let at = 1; at < text.length; at++) if (codeNear(text, at) !== code) return false
  return true
}

/** About as long as the heading. */
const isUnder = (line: Line, above: Line): boolean =>
  above.first >= charClass.lower &&
  above.raw.length - above.indent <= above.text.length &&
  line.text.length >= above.text.length - 2 &&
  line.text.length <= above.text.length + 30 &&
  above.tabs === 0
