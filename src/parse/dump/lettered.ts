import { isLetterAfter, type LetterMark, letterMarkOf } from '../../text/letter-mark.js'
import type { Draft } from './draft.js'

/** Letters that follow each other at least; where brackets stand around them, or a sentence goes on in them, fewer are sure. */
const FEWEST = 3
const fewestSure = 2

/** Makes a list of blocks that letters count, which stay in front of them: the choices of a question, the clauses of a law. */
export function markLettered(drafts: Draft[]): void {
  for (let at = 0; at < drafts.length; ) {
    const first = letterOf(drafts[at])
    if (first === undefined || first.letter !== 1) {
      at++
      continue
    }
    let end = at + 1
    while (isLetterAfter(first, letterOf(drafts[end]), end - at) && (drafts[end]?.gap ?? 9) <= 1) end++
    if (end - at >= (first.style.startsWith('(') || announces(drafts[at - 1]) ? fewestSure : FEWEST)) {
      for (const draft of drafts.slice(at, end)) draft.kind = 'item'
      takeAnnouncement(drafts[at - 1])
    }
    at = end
  }
}

/** What announces a list is none of its items. */
function takeAnnouncement(draft: Draft | undefined): void {
  if (draft?.kind !== 'item' || draft.bullet !== undefined || draft.number !== undefined) return
  if (/[:：]$/.test(draft.texts[0] ?? '')) draft.kind = 'paragraph'
}

/** Does a block end without the end of its sentence? */
const announces = (draft: Draft | undefined): boolean =>
  draft?.kind === 'paragraph' && draft.words > 3 && !/[.!?。]["'”’»)]?$/.test(draft.texts[0] ?? '')

function letterOf(draft: Draft | undefined): LetterMark | undefined {
  if (draft === undefined || draft.bullet !== undefined || draft.number !== undefined) return undefined
  if (draft.kind !== 'paragraph' && draft.kind !== 'item' && draft.kind !== 'heading') return undefined
  return letterMarkOf(draft.texts[0] ?? '')
}
