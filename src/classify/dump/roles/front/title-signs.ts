import type { Block } from '../../../../types.js'
import { opensThread } from '../../../../words/thread-labels.js'
import { endsTrail, mayBeTrail } from '../trail.js'
import type { Zone } from '../zone.js'
import { tagOf } from './base.js'

/**
 * What each sign adds to the log-odds of a headline. On every second page of `dumps-dev` they gave another headline on nine: six right ones for wrong ones, and three wrong ones for others.
 */
const points = { trail: 6, thread: 4, text: 2, first: 4 }

/** So far above a headline a path of pages is looked for that ends with it. */
const reach = 6

/** Names of fewer letters end and begin too much, and longer ones begin a text by chance only. */
const fewest = 3
const most = 80

/**
 * What a page says of its headline elsewhere, as log-odds of a block: a path of pages above ends with it ("Home > Jobs > Tree officer"), a forum says below it who began the thread, or the text begins with it
 * ("Tollesbury Mill is a tide mill …").
 */
export function titleSigns(zone: Zone): (at: number) => number {
  const { blocks } = zone.view.page
  const trails = blocks.filter(({ text }) => mayBeTrail(text))
  return (at) => {
    const text = (blocks[at]?.text ?? '').toLowerCase()
    if (text.length < fewest) return 0
    const isAbove = ({ index }: Block): boolean => index < at && index >= at - reach
    const trail = trails.some((block) => isAbove(block) && endsTrail(block.text, text)) ? points.trail : 0
    const first = zone.view.page.tagged && tagOf(zone.view, at) === 'h1' ? points.first : 0
    const thread = opensThread(blocks[at + 1]?.text ?? '') ? points.thread : 0
    return trail + thread + first + (beginsText(zone, at, text) ? points.text : 0)
  }
}

function beginsText({ view, start }: Zone, at: number, text: string): boolean {
  if (start === -1 || at >= start || text.length > most || (view.words[at] ?? 0) < 2) return false
  const first = (view.page.blocks[start]?.text ?? '').slice(0, most + 8).toLowerCase()
  const from = first.startsWith('the ') && !text.startsWith('the ') ? 4 : 0
  return first.startsWith(text, from) && /^[\s,(:]/.test(first.slice(from + text.length, from + text.length + 1))
}
