import { labelledName } from '../../../../text/labelled-name.js'
import type { Zone } from '../zone.js'

/** Longer lines are text that speaks of a reporter. */
const longest = 60
const above = 10
const inside = 3
const below = 3

/** The first short line around the beginning of the text, or right after its end, that labels a name as the author's. */
export function findLabelled({ view, start, end }: Zone, title: number | undefined): number | undefined {
  if (start === -1) return undefined
  const from = Math.max(0, Math.min(title ?? start, start) - above)
  for (let at = from; at < Math.min(view.size, end + below); at++) {
    if (at === title || (at > start + inside && at < end - inside)) continue
    const text = view.page.blocks[at]?.text ?? ''
    if (text.length <= longest && labelledName(text) !== undefined) return at
  }
  return undefined
}
