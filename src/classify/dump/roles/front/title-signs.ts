import { opensThread } from '../../../../words/thread-labels.js'
import { endsTrail } from '../trail.js'
import type { Zone } from '../zone.js'

/**
 * What each sign adds to the log-odds of a headline. On every second page of `dumps-dev` they gave another headline on four: two right ones for two wrong ones, and two wrong ones for two others.
 */
const points = { trail: 6, thread: 4, text: 2 }

/** So far above a headline a path of pages is looked for that ends with it. */
const reach = 6

/** Names of fewer letters end and begin too much, and longer ones begin a text by chance only. */
const fewest = 3
const most = 80

/**
 * What a page says of its headline elsewhere, as log-odds: a path of pages above ends with it ("Home > Jobs > Tree officer"), a forum says below it who began the thread, or the text begins with it ("Tollesbury Mill
 * is a tide mill …").
 */
export function titleSigns(zone: Zone, at: number): number {
  const { blocks } = zone.view.page
  const text = (blocks[at]?.text ?? '').toLowerCase()
  if (text.length < fewest) return 0
  let sum = opensThread(blocks[at + 1]?.text ?? '') ? points.thread : 0
  if (beginsText(zone, at, text)) sum += points.text
  for (let above = Math.max(0, at - reach); above < at; above++)
    if (endsTrail(blocks[above]?.text ?? '', text)) return sum + points.trail
  return sum
}

function beginsText({ view, start }: Zone, at: number, text: string): boolean {
  if (start === -1 || at >= start || text.length > most || (view.words[at] ?? 0) < 2) return false
  const first = (view.page.blocks[start]?.text ?? '').slice(0, most + 8).toLowerCase()
  const from = first.startsWith('the ') && !text.startsWith('the ') ? 4 : 0
  return first.startsWith(text, from) && /^[\s,(:]/.test(first.slice(from + text.length, from + text.length + 1))
}
