import { charClass, classOf } from '../../text/char-class.js'
import type { Draft } from './draft.js'

/** A heading is a short line: of 12 words and 100 characters at most in nearly all of the benchmark's pages. */
const headingWords = 12
const headingLength = 100
/** Items of a list without bullets are short too, and there are three of them. */
const itemWords = 25
const fewestItems = 3

/** Marks headings and list items among the paragraphs. */
export function markStructure(drafts: Draft[]): void {
  for (let at = 0; at < drafts.length; ) {
    const end = endOfItems(drafts, at)
    if (end - at >= fewestItems) for (; at < end; at++) become(drafts[at], 'item')
    else {
      markOne(drafts, at)
      at++
    }
  }
}

function markOne(drafts: Draft[], at: number): void {
  const draft = drafts[at]
  if (draft?.kind !== 'paragraph') return
  if (isBulleted(drafts, at)) become(draft, 'item')
  else if (isLabel(draft) && isText(drafts[at + 1]) && opensSection(drafts, at)) draft.kind = 'heading'
}

/** A heading stands alone or as the second of two: after prose, or set apart by blank lines. */
function opensSection(drafts: readonly Draft[], at: number): boolean {
  if (!isLabel(drafts[at - 1]) || drafts[at - 1]?.kind === 'item') return true
  return (drafts[at]?.gap ?? 0) > 0 || !isLabel(drafts[at - 2])
}

/** Lines that stand together without a blank line, all of them short and open: the items of a list whose bullets were lost. */
function endOfItems(drafts: readonly Draft[], start: number): number {
  let end = start
  for (; end < drafts.length; end++) {
    const draft = drafts[end]
    if (draft?.kind !== 'paragraph' || draft.words > itemWords || (end > start && draft.gap > 0)) break
    if (bulletLength(textOf(draft)) === 0 && !isOpen(textOf(draft))) break
  }
  // The last one before prose that follows on the very next line is its heading.
  if (end - start >= fewestItems && end < drafts.length && (drafts[end]?.gap ?? 0) === 0 && isText(drafts[end])) end--
  return end
}

function become(draft: Draft | undefined, kind: 'item'): void {
  if (draft === undefined) return
  draft.kind = kind
  const text = textOf(draft)
  const bullet = bulletLength(text)
  if (bullet === 0 || bullet >= text.length) return
  draft.bullet = text.charAt(0)
  draft.texts = [text.slice(bullet)]
}

/** A hyphen or a star is a bullet only among its like: dialogues and quotations begin with a dash in many languages. */
function isBulleted(drafts: readonly Draft[], at: number): boolean {
  const text = drafts[at]?.texts[0] ?? ''
  if (bulletLength(text) === 0) return false
  const bullet = text.charAt(0)
  if (bullet !== '-' && bullet !== '*') return true
  return drafts[at + 1]?.texts[0]?.startsWith(`${bullet} `) === true || drafts[at - 1]?.bullet === bullet
}

const bullets = new Set('•●▪◦‣∙·*-►▶○■□✓✔➤')

/** Length of the bullet that a text begins with, its space included; 0 when there is none. */
function bulletLength(text: string): number {
  return bullets.has(text.charAt(0)) && (text.charAt(1) === ' ' || text.charAt(0) === '•')
    ? text.charAt(1) === ' '
      ? 2
      : 1
    : 0
}

function isLabel(draft: Draft | undefined): boolean {
  if (draft === undefined || draft.words > headingWords || draft.words === 0) return false
  const text = textOf(draft)
  return text.length <= headingLength && (isOpen(text) || text.endsWith('?') || text.endsWith('!'))
}

/** Prose: long, or a sentence. */
function isText(draft: Draft | undefined): boolean {
  if (draft === undefined || draft.kind !== 'paragraph') return false
  return draft.words > headingWords || (draft.words >= 6 && !isOpen(textOf(draft)))
}

/** Does a text end with neither a stop nor a pause? */
function isOpen(text: string): boolean {
  const last = classOf(text.charCodeAt(text.length - 1))
  return last !== charClass.stop && last !== charClass.pause && last !== charClass.close
}

const textOf = ({ texts }: Draft): string => texts[0] ?? ''
