import type { BlockCounts, Fate, Reason, Verdict } from '../types.js'

/** Counts where the blocks of a page went, and why those that were dropped were. */
export function countBlocks(verdicts: readonly Verdict[]): BlockCounts {
  const fates: Record<Fate, number> = { body: 0, matter: 0, dropped: 0 }
  const reasons: Partial<Record<Reason, number>> = {}
  for (const { fate, reason } of verdicts) {
    fates[fate] += 1
    if (reason !== undefined) reasons[reason] = (reasons[reason] ?? 0) + 1
  }
  return { ...fates, reasons }
}
