import { charClass } from '../../text/char-class.js'
import { isPermalink } from '../../words/section-links.js'
import type { Line } from './line.js'

/** Characters of a line at most that is looked at. */
const longest = 3

/** Words of a line at most that may be a heading. */
const longestHeading = 15

/** What ends or goes on with the text before it; an ellipsis may stand for pages that a pager leaves out. */
const closing = /^(?:[)\]”’»）】」』]{0,2}[.,;:!?。，、；：？！]|[)\]”’»）】」』]{1,2})$/u
const opening = /^[([“«‘¿¡（【「『]{1,2}$/u

/** No text begins so: a scraper parted it from its sentence. */
const goingOn = /^(?:[,;，、；]|[.)\]])\s\S/

/**
 * Joins lines that cannot stand alone to what they belong to: a comma or a bracket that a scraper parted from its sentence, as it printed each piece of a text on a line of its own, and the mark of a link behind
 * a heading.
 */
export function joinMarks(lines: readonly Line[], joins: Uint8Array): void {
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at]
    const before = lines[at - 1]
    if (line === undefined || before === undefined || line.first >= charClass.lower) continue
    if (line.gap === 0 && goingOn.test(line.text)) joins[at] = 1
    else if (line.words === 0 && line.text.length <= longest) joinMark(lines, joins, at)
  }
}

function joinMark(lines: readonly Line[], joins: Uint8Array, at: number): void {
  const text = lines[at]?.text ?? ''
  const before = lines[at - 1]?.words ?? 0
  if (opening.test(text) && lines[at + 1]?.gap === 0) joins[at + 1] = 1
  if (lines[at]?.gap !== 0) return
  if (closing.test(text)) joins[at] = 1
  else if (isPermalink(text) && before > 0 && before <= longestHeading) {
    joins[at] = 1
    if (at + 1 < joins.length) joins[at + 1] = 0
  }
}
