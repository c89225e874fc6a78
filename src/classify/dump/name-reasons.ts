import type { Reason } from '../../types.js'
import { isKept, type Zone } from './roles/zone.js'
import { type BookName, bits } from './view/books.js'
import { shapes } from './view/view.js'

/** What a block was that holds a phrase of a book and goes; the first that fits. */
const spoken: readonly (readonly [book: BookName, reason: Reason])[] = [
  ['share', 'share-bar'],
  ['newsletter', 'newsletter-box'],
  ['consent', 'consent-banner'],
  ['teaser', 'teaser'],
  ['related', 'related'],
  ['comments', 'comments'],
  ['advertisement', 'advertisement'],
  ['legal', 'legal'],
  ['login', 'login'],
  ['paywall', 'paywall-notice'],
  ['search', 'search'],
  ['media', 'media-controls'],
  ['shop', 'form-control'],
  ['aboutPost', 'metadata'],
  ['languages', 'language-switch'],
  ['byline', 'metadata'],
  ['dateLabel', 'metadata'],
  ['credit', 'metadata'],
  ['navigation', 'navigation'],
]

/**
 * Headings that say what the blocks after them are, up to the next that is kept; and up to the next prose, but for comments, which are prose. Above the text
 * "12 comments" is a link to them.
 */
const headed: readonly (readonly [book: BookName, reason: Reason])[] = [
  ['related', 'related'],
  ['comments', 'comments'],
  ['newsletter', 'newsletter-box'],
  ['legal', 'footer'],
]

/** So many labels in a row are a menu. */
const MENU = 6

/** Says of each block what it was, should it go: by its own words, by the heading above it, by its copies, by the run of labels it stands in. */
export function nameReasons(zone: Zone): void {
  const { size, whole, part, copies, shape } = zone.view
  let under: Reason | undefined
  let runEnd = 0
  let run = 0
  for (let block = 0; block < size; block++) {
    if (block >= runEnd) {
      runEnd = block + 1
      while (runEnd < size && shape[runEnd] === shapes.short && shape[block] === shapes.short) runEnd++
      run = runEnd - block
    }
    const own = whole[block] ?? 0
    const heading = own === 0 ? undefined : reasonOf(headed, own)
    if (heading !== undefined && !(heading === 'comments' && block < zone.start)) under = heading
    else if (isKept(zone, block) || (shape[block] === shapes.long && under !== 'comments')) under = undefined
    const reason =
      reasonOf(spoken, own) ??
      under ??
      reasonOf(spoken, part[block] ?? 0) ??
      ((copies[block] ?? 1) > 1 ? 'repeat' : run >= MENU ? 'navigation' : undefined)
    if (reason !== undefined) zone.board.suggest(block, reason)
  }
}

function reasonOf(list: readonly (readonly [book: BookName, reason: Reason])[], found: number): Reason | undefined {
  if (found === 0) return undefined
  return list.find(([book]) => (found & bits[book]) !== 0)?.[1]
}
