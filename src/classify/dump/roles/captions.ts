import { charClass } from '../../../text/char-class.js'
import { endsWithCredit } from '../../../text/credit-tail.js'
import { bits } from '../view/books.js'
import { shapes, signs } from '../view/view.js'
import { tagOf } from './front/base.js'
import type { Zone } from './zone.js'

/** Pictures further above the first prose are not the article's. */
const reach = 8

/** What a block has to do with a picture. */
export interface Picture {
  readonly block: number
  readonly role: 'caption' | 'credit'
}

/**
 * Captions and credits, from a few blocks above the first prose to its end. A caption ends with its source, or stands right above a line that is nothing but one.
 * Prose that merely names an agency is none: a caption's source comes last. Nor is an item of a list in the text.
 */
export function findPictures(zone: Zone, taken: ReadonlySet<number>): Picture[] {
  const { view, start, end } = zone
  if (start === -1) return []
  const found: Picture[] = []
  for (let block = Math.max(0, start - reach); block < Math.min(end, view.size); block++) {
    // Inside the text only a source's phrase or a copyright sign makes a caption or a credit.
    const cued = ((view.part[block] ?? 0) & bits.credit) !== 0 || ((view.signs[block] ?? 0) & signs.copyright) !== 0
    if ((!cued && block >= start) || taken.has(block) || (block >= start && tagOf(view, block) === 'li')) continue
    const text = view.page.blocks[block]?.text ?? ''
    const isUnderCaption = isCaptionAbove(zone, block - 1, taken)
    if (isCredit(zone, block, { text, isUnderCaption })) {
      if (isUnderCaption) found.push({ block: block - 1, role: 'caption' })
      found.push({ block, role: 'credit' })
    } else if (isCaption(zone, block, text)) found.push({ block, role: 'caption' })
  }
  return found
}

/** A line that is a source and no more: "AFP / Somebody", "Photo: Somebody". */
function isCredit(
  { view, start }: Zone,
  block: number,
  { text, isUnderCaption }: { readonly text: string; readonly isUnderCaption: boolean },
): boolean {
  const words = view.words[block] ?? 0
  // Unknown agencies are told by the slash between them, right under a caption: elsewhere that parts the names of sections.
  const slashed = words <= 6 && text.includes(' / ') && isUnderCaption
  if (((view.part[block] ?? 0) & bits.credit) === 0 && !(slashed && block < start && (view.whole[block] ?? 0) === 0))
    return false
  return (
    words <= 8 && view.last[block] !== charClass.stop && (view.capitals[block] ?? 0) >= words / 2 && text.length <= 90
  )
}

/** "… in July 2022. © Somebody / Agency", "… (Photo by Somebody)". */
function isCaption({ view }: Zone, block: number, text: string): boolean {
  if (view.shape[block] === shapes.long && (view.words[block] ?? 0) > 60) return false
  if (endsWithCredit(text)) return true
  const sign = text.lastIndexOf('©')
  if (sign > 20 && text.length - sign < 90 && !/\d{4}/.test(text.slice(sign)))
    return (view.part[block] ?? 0) !== bits.legal
  if (((view.part[block] ?? 0) & bits.credit) === 0 || (view.words[block] ?? 0) < 5) return false
  return /[(（/|]\s?[^()（）/|.]{2,50}[)）]?$|(?:photo|image|picture|credit|foto|bild|kuva|crédit|fotó)\s?(?:by|:)[^.:]{2,50}\)?$/i.test(
    text.slice(-90),
  )
}

/** The short line right above a source, that is not yet known to be something else. */
function isCaptionAbove({ view }: Zone, block: number, taken: ReadonlySet<number>): boolean {
  if (block < 0 || taken.has(block) || (view.whole[block] ?? 0) !== 0 || tagOf(view, block) === 'li') return false
  const words = view.words[block] ?? 0
  return words >= 2 && words <= 45 && (view.copies[block] ?? 1) < 3 && view.page.blocks[block + 1]?.gap === 0
}
