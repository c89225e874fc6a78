import type { RootContent as HastContent } from 'hast'
import type { Code, Paragraph } from 'mdast'
import { isMath } from './math.js'
import { linesOf, toPhrasing } from './phrasing.js'
import { settleMarks } from './settle-marks.js'

/** A paragraph of what stands in a line; none of nothing but white space. One that is nothing but lines of code is a block of it. */
export function toParagraph(children: readonly HastContent[]): (Paragraph | Code)[] {
  const [only] = children
  if (children.length === 1 && only?.type === 'element' && only.tagName === 'code' && !isMath(only)) {
    const lines = linesOf(only)
    if (lines.length > 1) return [{ type: 'code', lang: null, meta: null, value: lines.join('\n').trim() }]
  }
  const phrasing = settleMarks(toPhrasing(children))
  return phrasing.length === 0 ? [] : [{ type: 'paragraph', children: phrasing }]
}
