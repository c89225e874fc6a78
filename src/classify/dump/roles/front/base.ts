import { charClass } from '../../../../text/char-class.js'
import { bits } from '../../view/books.js'
import { elementOf } from '../../view/element-of.js'
import type { DumpView } from '../../view/view.js'
import type { Zone } from '../zone.js'

/** What is asked of every line that may be a headline, a date or a byline. */
export const baseFeatures = [
  'above the text',
  'below the text',
  'no text',
  'index',
  'place',
  'blocks',
  'words',
  'length',
  'first class',
  'ending',
  'kind',
  'copies',
  'nth',
  'digits',
  'marks',
  'shouting',
  'capitals',
  'chance',
  'gap',
  'gap after',
  'byline',
  'date label',
  'about post',
  'share',
  'furniture',
  'legal',
  'credit',
  'before words',
  'before byline',
  'before date label',
  'before furniture',
  'before digits',
  'before capitals',
  'after words',
  'after byline',
  'after date label',
  'after about post',
  'after furniture',
  'after digits',
  'after capitals',
  'two before words',
  'two after words',
] as const

const furniture =
  bits.navigation |
  bits.login |
  bits.search |
  bits.consent |
  bits.newsletter |
  bits.related |
  bits.shop |
  bits.media |
  bits.teaser

const kinds: Readonly<Record<string, number>> = { p: 0, h2: 1, li: 2 }

/** Puts the base features of a block into a row. */
export function putBase({ view, start, end }: Zone, at: number, put: (value: number) => void): void {
  const block = view.page.blocks[at]
  put(start === -1 ? 0 : clip(start - at))
  put(start === -1 ? 0 : clip(at - end))
  put(start === -1 ? 1 : 0)
  put(Math.min(at, 99))
  put(at / view.size)
  put(view.size)
  put(view.words[at] ?? 0)
  put(block?.text.length ?? 0)
  put(view.first[at] ?? 0)
  put(endingOf(block?.text ?? '', view.last[at] ?? 0))
  put(kinds[tagOf(view, at)] ?? 3)
  put(view.copies[at] ?? 1)
  put(view.nth[at] ?? 0)
  put(view.digits[at] ?? 0)
  put(view.marks[at] ?? 0)
  put(view.shouting[at] ?? 0)
  put(capitalShare(view, at))
  put(view.chance[at] ?? 0)
  put(Math.min(3, block?.gap ?? 0))
  put(Math.min(3, view.page.blocks[at + 1]?.gap ?? -1))
  put(cue(view, at, bits.byline))
  put(cue(view, at, bits.dateLabel))
  put(cue(view, at, bits.aboutPost))
  put(cue(view, at, bits.share))
  put(cue(view, at, furniture))
  put(cue(view, at, bits.legal))
  put(cue(view, at, bits.credit))
  put(wordsAt(view, at - 1))
  put(cue(view, at - 1, bits.byline))
  put(cue(view, at - 1, bits.dateLabel))
  put(cue(view, at - 1, furniture))
  put(view.digits[at - 1] ?? -1)
  put(capitalShare(view, at - 1))
  put(wordsAt(view, at + 1))
  put(cue(view, at + 1, bits.byline))
  put(cue(view, at + 1, bits.dateLabel))
  put(cue(view, at + 1, bits.aboutPost))
  put(cue(view, at + 1, furniture))
  put(view.digits[at + 1] ?? -1)
  put(capitalShare(view, at + 1))
  put(wordsAt(view, at - 2))
  put(wordsAt(view, at + 2))
}

/** Farther away is as far as this. */
const far = 40
export const clip = (distance: number): number => Math.max(-far, Math.min(far, distance))

const wordsAt = ({ words }: DumpView, at: number): number => words[at] ?? -1

const capitalShare = ({ capitals, words }: DumpView, at: number): number =>
  at < 0 || at >= words.length ? -1 : (capitals[at] ?? 0) / Math.max(1, words[at] ?? 1)

/** 2: the whole line is a phrase of the book; 1: a part of it is; 0: neither. */
const cue = ({ whole, part }: DumpView, at: number, bit: number): number =>
  ((whole[at] ?? 0) & bit) !== 0 ? 2 : ((part[at] ?? 0) & bit) !== 0 ? 1 : 0

export const tagOf = ({ page }: DumpView, at: number): string => elementOf(page, at).node?.tagName ?? ''

/** 0 openly, 1 with a pause, 2 with a full stop, 3 with a question or a cry. */
function endingOf(text: string, last: number): number {
  if (last === charClass.pause) return 1
  if (last !== charClass.stop) return 0
  return /[.。…][”’"')\]]*$/.test(text) ? 2 : 3
}
