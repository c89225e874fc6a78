import { charClass } from '../../../text/char-class.js'
import { isTrail } from './trail.js'
import type { Zone } from './zone.js'

/** Between the headline and the summary at most a kicker or a date. */
const reach = 3

/**
 * The summary under the headline: a sentence of some length right below it, above the first prose. Without its full stop it cannot be the first paragraph;
 * with one it is a summary only when something else (a repeated headline, a caption, a byline) parts it from the text.
 */
export function findDek(
  { view, start }: Zone,
  title: number | undefined,
  taken: ReadonlySet<number>,
): number | undefined {
  if (title === undefined || start === -1) return undefined
  for (let block = title + 1; block <= Math.min(title + reach, start); block++) {
    if (taken.has(block) || view.print[block] === view.print[title]) continue
    const words = view.words[block] ?? 0
    if (isTrail(view.page.blocks[block]?.text ?? '')) continue
    if (words < 7 || words > 50 || (view.whole[block] ?? 0) !== 0 || (view.copies[block] ?? 1) > 2) return undefined
    const open = view.last[block] !== charClass.stop && view.last[block] !== charClass.pause
    const parted = block < start && (taken.has(block + 1) || view.print[block + 1] === view.print[title])
    return (open && block < start && words >= 8) || (parted && words >= 8) ? block : undefined
  }
  return undefined
}
