import { endsQuotation, namesSpeaker } from '../../words/quoting.js'
import type { Draft, DraftKind } from './draft.js'

/** Blocks of a quotation at most. */
const MOST = 30

/** What is nothing but text so far; items with a bullet or a number stay what they are. */
const open: ReadonlySet<DraftKind> = new Set(['paragraph', 'heading', 'item'])

/** Blocks that are marked here and follow each other are one quotation. */
const QUOTED = 'quoted'

/** Takes what stands between `Ada said:` and the button that would show all of it for a quotation, with the line that says whose it is. */
export function markQuoted(drafts: Draft[]): void {
  for (let at = 0, from = 0; at < drafts.length; at++) {
    if (!endsQuotation(drafts[at]?.texts[0] ?? '')) continue
    const first = speakerBefore(drafts, Math.max(from, at - MOST), at)
    from = at + 1
    for (let block = first; block < at; block++) quote(drafts[block])
  }
}

/** The nearest line that names a speaker, or where there is none the end itself. */
function speakerBefore(drafts: readonly Draft[], from: number, end: number): number {
  for (let at = end - 2; at >= from; at--) if (namesSpeaker(drafts[at]?.texts[0] ?? '')) return at
  return end
}

function quote(draft: Draft | undefined): void {
  if (draft === undefined || !open.has(draft.kind) || draft.bullet !== undefined || draft.number !== undefined) return
  draft.kind = 'quote'
  draft.list = QUOTED
}
