import type { Page } from '../../types.js'
import type { Scoreboard } from '../scoreboard.js'

/** Shorter texts are repeated for good reasons: labels, names, refrains. */
const SHORTEST = 6
/** More than any block's points come to. */
const POINTS = -20

/** Speaks against what repeats an earlier block that is kept: carousels, and copies for other screen sizes. */
export function dropRepeats({ blocks }: Page, board: Scoreboard, threshold: number): void {
  const wanted = Math.log(threshold / (1 - threshold))
  const kept = new Set<string>()
  for (const { index, text, words } of blocks) {
    if (words < SHORTEST || (board.points[index] ?? 0) < wanted) continue
    if (kept.has(text)) board.add(index, 'repeat', POINTS, 'repeat')
    else kept.add(text)
  }
}
