import type { RootContent as HastContent } from 'hast'
import type { Paragraph } from 'mdast'
import { toPhrasing } from './phrasing.js'
import { settleMarks } from './settle-marks.js'

/** A paragraph of what stands in a line; none of nothing but white space. */
export function toParagraph(children: readonly HastContent[]): Paragraph[] {
  const phrasing = settleMarks(toPhrasing(children))
  return phrasing.length === 0 ? [] : [{ type: 'paragraph', children: phrasing }]
}
