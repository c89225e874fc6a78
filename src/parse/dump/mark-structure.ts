import { charClass, classNear } from '../../text/char-class.js'
import { endsWithCredit } from '../../text/credit-tail.js'
import { credit } from '../../words/phrases/credit.js'
import { hashedWords, hashWords, PhraseTable } from '../../words/phrases/index.js'
import { sectionLinkAt } from '../../words/section-links.js'
import { bulletLength, numberOf } from './bullets.js'
import type { Draft } from './draft.js'
import { isIdeographicHeading } from './kinds/ideographic.js'
import { findKinds } from './kinds/index.js'
import { headingLevel, isQuote } from './markdown/marks.js'
import type { DumpStyle } from './style.js'

/** Marks headings and list items among the paragraphs: first by what is printed, a bullet or counted numbers, then by the model. */
export function markStructure(drafts: Draft[], style: DumpStyle): void {
  const kinds = findKinds(drafts)
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at]
    if (draft?.kind !== 'paragraph') continue
    if (isQuote(draft.texts[0] ?? '')) takeQuote(draft)
    else if (headingLevel(draft.texts[0] ?? '') > 0) takeHeading(draft)
    else if (sectionLinkAt(draft.texts[0] ?? '') > 0) takeLinkedHeading(draft, kinds[at] === 1)
    else if (isBulleted(drafts, at)) takeBullet(draft)
    else if (isCounted(drafts, at)) takeNumber(draft)
    else if (kinds[at] === 1 && at + 1 < drafts.length && isHeading(draft)) draft.kind = 'heading'
    else if (isIdeographicHeading(drafts, at)) draft.kind = 'heading'
    else if (kinds[at] === 2 && hasCompany(drafts, kinds, at) && !isApart(draft, style)) draft.kind = 'item'
  }
}

/** What ends with a comma is the beginning of a sentence that was broken, and what names a source is a picture's line. */
function isHeading({ texts }: Draft): boolean {
  const text = texts[0] ?? ''
  const last = text.charAt(text.length - 1)
  return last !== ',' && last !== ';' && last !== '،' && last !== '、' && !isCredit(text)
}

let credits: PhraseTable | undefined
const hashes = new Int32Array(hashedWords)
const hits = { whole: 0, part: 0 }

function isCredit(text: string): boolean {
  if (endsWithCredit(text)) return true
  credits ??= new PhraseTable([credit])
  credits.find(hashes, hashWords(text, hashes), hits)
  return (hits.whole | hits.part) !== 0
}

/** An item without a bullet is no item alone. */
function hasCompany(drafts: readonly Draft[], kinds: Uint8Array, at: number): boolean {
  if (drafts[at - 1]?.kind === 'item') return true
  return drafts[at + 1]?.kind === 'paragraph' && (kinds[at + 1] === 2 || isBulleted(drafts, at + 1))
}

/** A paragraph between blank lines, where the page is wrapped at a column: somebody typed it so, and would have typed a bullet. */
const isApart = ({ gap }: Draft, style: DumpStyle): boolean => style === 'wrapped' && gap > 0

/** Takes the mark off a quotation of an older message, or a heading's. */
function takeMark(draft: Draft, kind: 'quote' | 'heading', length: number): void {
  draft.kind = kind
  draft.texts = [(draft.texts[0] ?? '').slice(length)]
}

/** Each such line is a quotation of its own. */
function takeQuote(draft: Draft): void {
  draft.list = `${draft.first}`
  takeMark(draft, 'quote', 2)
}

/** A heading that is printed as Markdown writes it. */
function takeHeading(draft: Draft): void {
  draft.level = headingLevel(draft.texts[0] ?? '')
  takeMark(draft, 'heading', draft.level + 1)
}

/** Words of a heading at most. */
const longestHeading = 15

/** A heading of a wiki or a manual, without the link behind it: a paragraph loses the link alone, and so does the head of a function that does not look like a heading. */
function takeLinkedHeading(draft: Draft, isLikely: boolean): void {
  const text = draft.texts[0] ?? ''
  const own = text.slice(0, sectionLinkAt(text))
  if (isLikely || (draft.words <= longestHeading && !own.endsWith('.') && !isDefined(own))) draft.kind = 'heading'
  draft.texts = [own]
}

/** What manuals define: a function with its parameters, an option of a command, an attribute. */
function isDefined(text: string): boolean {
  const first = classNear(text, 0)
  return text.includes('(') || first === charClass.dash || (first === charClass.lower && !text.includes(' '))
}

/** Takes the bullet off an item. */
function takeBullet(draft: Draft): void {
  const text = draft.texts[0] ?? ''
  const bullet = bulletLength(text)
  draft.kind = 'item'
  if (bullet >= text.length) return
  draft.bullet = text.charAt(0)
  draft.texts = [text.slice(bullet)]
}

/** Hyphens and their like are bullets only among their like: dialogues and quotations begin with a dash in many languages. */
function isBulleted(drafts: readonly Draft[], at: number): boolean {
  const text = drafts[at]?.texts[0] ?? ''
  if (bulletLength(text) === 0) return false
  const bullet = text.charAt(0)
  if (bullet !== '*' && classNear(text, 0) !== charClass.dash) return true
  return drafts[at + 1]?.texts[0]?.startsWith(`${bullet} `) === true || drafts[at - 1]?.bullet === bullet
}

/** Is a number the next of those around it? One that counts alone is part of a heading or of the text. */
function isCounted(drafts: readonly Draft[], at: number): boolean {
  const own = numberOf(drafts[at]?.texts[0] ?? '')
  if (own === undefined) return false
  const before = drafts[at - 1]
  const after = drafts[at + 1]
  if (before?.kind === 'item' && before.number === own.number - 1) return true
  return after?.kind === 'paragraph' && numberOf(after.texts[0] ?? '')?.number === own.number + 1
}

/** Takes the number off an item; the list counts for it. */
function takeNumber(draft: Draft): void {
  const text = draft.texts[0] ?? ''
  const found = numberOf(text)
  draft.kind = 'item'
  if (found === undefined || found.length >= text.length) return
  draft.number = found.number
  draft.printed = text
  draft.texts = [text.slice(found.length)]
}
