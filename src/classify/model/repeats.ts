import type { Page } from '../../types.js'
import type { PageScore } from './score.js'

/** Words from which a repeated text is a repeat: shorter ones, such as answers and labels, recur for good reason. */
const WORDS = 6

/** Blocks that would be kept and say word for word what a kept block before them said: responsive clones, carousels. */
export function findRepeats(page: Page, { chance, hashes }: PageScore, threshold: number): number[] {
  const seen = new Set<number>()
  const repeats: number[] = []
  for (const { index, words } of page.blocks) {
    const hash = hashes[index] ?? 0
    if ((chance[index] ?? 0) < threshold || words < WORDS) continue
    if (seen.has(hash)) repeats.push(index)
    seen.add(hash)
  }
  return repeats
}
