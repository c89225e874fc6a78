import type { BlockCounts, Reason, Verdict } from '../types.js'

/** Counts where the blocks of a page went, and why those that were dropped were. */
export function countBlocks(verdicts: readonly Verdict[]): BlockCounts {
  let body = 0
  let matter = 0
  const reasons = new Map<Reason, number>()
  for (const { fate, reason } of verdicts) {
    if (fate === 'body') body++
    else if (fate === 'matter') matter++
    if (reason !== undefined) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  }
  return { body, matter, dropped: verdicts.length - body - matter, reasons: Object.fromEntries(reasons) }
}
