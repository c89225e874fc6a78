import { charClass, classNear, lastClassIn } from '../../text/char-class.js'
import { endsWithPage } from '../../words/running-heads.js'
import type { Draft } from './draft.js'

/** So often the head or the foot of a printed page stands on it at least. */
const FEWEST = 2
/** Notes between a paragraph and the end of its page at most. */
const NOTES = 4

/** Joins paragraphs that the end of a printed page has broken: its foot, its notes and the head of the next page stand between the parts. */
export function joinPages(drafts: Draft[]): Draft[] {
  const heads = new Set(drafts.flatMap((draft, at) => (endsWithPage(draft.texts[0] ?? '') ? [at] : [])))
  if (heads.size < FEWEST) return drafts
  const taken = new Set<number>()
  for (const head of heads) {
    const next = heads.has(head + 1) ? undefined : drafts[head + 1]
    const before = endOfText(drafts, head, heads)
    const own = before === undefined ? undefined : drafts[before]
    if (own === undefined || next === undefined || !goesOn(own, next) || taken.has(before ?? -1)) continue
    // Its lines are those from its first to its last: the head's stand among them, as they do in print.
    const texts = [`${own.texts[0] ?? ''} ${next.texts[0] ?? ''}`]
    drafts[before ?? 0] = { ...own, texts, words: own.words + next.words, last: next.last, inside: undefined }
    taken.add(head + 1)
  }
  return taken.size === 0 ? drafts : drafts.filter((_, at) => !taken.has(at))
}

/** The last paragraph above the end of a page that is neither a note nor another head. */
function endOfText(drafts: readonly Draft[], head: number, heads: ReadonlySet<number>): number | undefined {
  for (let at = head - 1; at >= Math.max(0, head - NOTES); at--) {
    if (heads.has(at)) continue
    const draft = drafts[at]
    if (draft === undefined || !isNote(draft.texts[0] ?? '')) return at
  }
  return undefined
}

/** A note begins with its sign, and a line stands above the first. */
const isNote = (text: string): boolean => note.test(text) || !/[\p{L}\p{N}]/u.test(text)

const note = /^(?:[¹²³⁴⁵⁶⁷⁸⁹*†‡]|\[\d{1,3}\]|\d{1,3}\s)/u

/** Does a sentence that the first does not end go on in the second? */
function goesOn(one: Draft, two: Draft): boolean {
  if (one.kind !== 'paragraph' || two.kind !== 'paragraph') return false
  const text = one.texts[0] ?? ''
  const last = lastClassIn(text, 0, text.length)
  return last !== charClass.stop && one.words >= 5 && classNear(two.texts[0] ?? '', 0) === charClass.lower
}
