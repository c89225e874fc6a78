import type { BookName } from '../view/books.js'

/**
 * What makes a block the headline, in log-odds. Fitted by logistic regression on 1,700 flattened pages whose titles are known, then rounded.
 * On articles held out of the fit three in four of the headlines that are named are the page's title word for word; the others are mostly the headline where
 * the title is worded for search engines.
 */
export const titlePoints = {
  /** Words, bounds 2 3 4 6 8 12 16 20. */
  words: [-1.1, -0.6, -1.3, -0.7, -0.2, 0.4, 0.4, -0.6, -1.4],
  /** Ends openly, with a full stop, with a question or exclamation mark, with a pause. */
  ending: { open: 0.3, stop: -2.1, cry: 0.1, pause: -1.3 },
  /** The page's first line holds it, begins with it, begins with it and goes on with the site's name. */
  like: [0, 0.8, 1.5, 4.4],
  /** None of that, while another block has so much. */
  unlike: [-1.1, -1.4, -1.7, -2.4],
  /** Copies on the page, of a block of four words or more, and of a shorter one: 1 to 5. */
  copies: [-0.4, 0.4, 0.9, 1, -0.3],
  copiesOfShort: [-2, -1.5, -0.7, -0.4, -0.4],
  /** Blocks above the first prose, bounds 1 2 3 4 6 9 14 25. */
  above: [1, 1.4, 0.9, 0.7, 0.6, 0.4, 0, -0.6, -1.5],
  /** Blocks below its beginning, bounds 1 5. */
  below: [0.1, -0.5, -2.4],
  /** The page's first line: with a bar or a dash in it, right above the text, neither. */
  firstLine: { parted: -1.2, close: 0.3, plain: 2.2 },
  /** What the parser took it for. */
  tags: { h2: 0.6, p: 0.5, li: -0.6 },
  /** Digits a hundred characters, bounds 0 15 40; marks, bounds 0 3 10. */
  digits: [-0.2, 0.4, -0.6, -2],
  marks: [0.3, -0.1, -0.7, -1],
  shouting: -1,
  /** A byline, a date or a share bar follows within four blocks. */
  metaAfter: 1.1,
  noMetaAfter: -0.4,
  /** The block before is short, medium, long; there is none. */
  before: [-0.2, -1.3, -0.9, 2],
} as const

/** Phrases of these books stand in it. */
export const titlePhrases: readonly (readonly [book: BookName, points: number])[] = [
  ['byline', -3],
  ['search', -2.4],
  ['share', -2.5],
  ['shop', -2.5],
  ['newsletter', -1.7],
  ['teaser', -1.5],
  ['legal', -1.4],
  ['related', -1.4],
  ['login', -1.3],
  ['credit', -1.2],
  ['media', -1.1],
  ['aboutPost', -1.1],
  ['navigation', -0.9],
  ['dateLabel', -0.7],
]
