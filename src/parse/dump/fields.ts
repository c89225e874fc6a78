import { charClass, classNear } from '../../text/char-class.js'
import { headsSpecification } from '../../words/specification.js'
import { asHeading } from './as-heading.js'
import type { Draft } from './draft.js'

/** Fewer fields below each other are no list. */
const FEWEST = 3
/** A longer field is a sentence, and a longer label none. */
const mostWords = 14
const longestLabel = 32

/** Makes a list of fields that follow each other, `Weight: 1.35 kg`, each with a label of its own. A list ends where a label comes again, as the names of a conversation do; where three speak or more before one speaks again, their lines are taken for fields. What announces them, or a table, as data is their heading. */
export function markFields(drafts: Draft[]): void {
  for (let start = 0; start < drafts.length; ) {
    if (labelOf(drafts[start]) === undefined) {
      start++
      continue
    }
    const labels = new Set<string>()
    let end = start
    for (; end < drafts.length; end++) {
      const label = labelOf(drafts[end])
      if (label === undefined || labels.has(label) || (end > start + 1 && isParted(drafts, start, end))) break
      labels.add(label)
    }
    if (end - start >= FEWEST) {
      for (let at = start; at < end; at++) asItem(drafts[at])
      headFields(drafts[start - 1])
    }
    start = Math.max(end, start + 1)
  }
  for (let at = 1; at < drafts.length; at++)
    if (drafts[at]?.kind === 'row' && drafts[at - 1]?.kind !== 'row') headFields(drafts[at - 1])
}

/** Does a blank line stand before one that stands before no other? */
const isParted = (drafts: readonly Draft[], start: number, at: number): boolean =>
  (drafts[at]?.gap ?? 0) > 0 && (drafts[start + 1]?.gap ?? 0) === 0

/** What stands before the colon of a field; undefined of what is none. */
function labelOf(draft: Draft | undefined): string | undefined {
  if (draft === undefined || (draft.kind !== 'paragraph' && draft.kind !== 'item')) return undefined
  if (draft.bullet !== undefined || draft.number !== undefined || draft.words > mostWords) return undefined
  const text = draft.texts[0] ?? ''
  const colon = colonIn(text)
  if (colon < 2 || colon > longestLabel || classNear(text, 0) < charClass.upper) return undefined
  if (classNear(text, text.length - 1) === charClass.stop) return undefined
  // The colon of a time or of an address is none of a label.
  const after = text.charAt(colon + 1)
  const isEnd = text.charAt(colon) === '：' ? after !== '' : after === ' '
  return isEnd && classNear(text, colon - 1) !== charClass.digit ? text.slice(0, colon) : undefined
}

function colonIn(text: string): number {
  const colon = text.indexOf(':')
  return colon === -1 ? text.indexOf('：') : colon
}

function asItem(draft: Draft | undefined): void {
  if (draft !== undefined) draft.kind = 'item'
}

function headFields(draft: Draft | undefined): void {
  if (draft === undefined || (draft.kind !== 'paragraph' && draft.kind !== 'item') || draft.bullet !== undefined) return
  if (headsSpecification(draft.texts[0] ?? '')) asHeading(draft)
}
