import { charClass, classNear } from '../../../text/char-class.js'
import type { Draft } from '../draft.js'

/** Characters of a heading at most, and of the paragraph below it at least. */
const LONGEST = 24
const PROSE = 30

/**
 * Is a block a heading in a script without spaces? The model was trained on hardly any of them. There a heading is a short line that no
 * stop ends, above a paragraph, and behind a sentence or set apart by blank lines.
 */
export function isIdeographicHeading(drafts: readonly Draft[], at: number): boolean {
  const text = drafts[at]?.texts[0] ?? ''
  if (text.length > LONGEST || text.length < 2 || lastClass(text) !== charClass.ideograph) return false
  const isApart = (drafts[at]?.gap ?? 0) > 0 && (drafts[at + 1]?.gap ?? 0) > 0
  return (isApart || isProse(drafts[at - 1], 0)) && isProse(drafts[at + 1], PROSE)
}

/** A paragraph that a stop ends, or a quotation mark behind one. */
function isProse(draft: Draft | undefined, length: number): boolean {
  if (draft?.kind !== 'paragraph') return false
  const text = draft.texts.at(-1) ?? ''
  const last = lastClass(text)
  return text.length >= length && (last === charClass.stop || last === charClass.close)
}

const lastClass = (text: string): number => classNear(text, text.length - 1)
