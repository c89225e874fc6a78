import { aboutPost } from '../../../words/phrases/about-post.js'
import { advertisement } from '../../../words/phrases/advertisement.js'
import { byline } from '../../../words/phrases/byline.js'
import { comments } from '../../../words/phrases/comments.js'
import { consent } from '../../../words/phrases/consent.js'
import { credit } from '../../../words/phrases/credit.js'
import { dateLabel } from '../../../words/phrases/date-label.js'
import { PhraseTable } from '../../../words/phrases/index.js'
import { languages } from '../../../words/phrases/languages.js'
import { legal } from '../../../words/phrases/legal.js'
import { login } from '../../../words/phrases/login.js'
import { media } from '../../../words/phrases/media.js'
import { navigation } from '../../../words/phrases/navigation.js'
import { newsletter } from '../../../words/phrases/newsletter.js'
import { paywall } from '../../../words/phrases/paywall.js'
import { related } from '../../../words/phrases/related.js'
import { search } from '../../../words/phrases/search.js'
import { share } from '../../../words/phrases/share.js'
import { shop } from '../../../words/phrases/shop.js'
import { teaser } from '../../../words/phrases/teaser.js'

/** The phrase books that a dump is searched for, each with the number of its bit. */
const books = {
  navigation,
  share,
  newsletter,
  consent,
  related,
  teaser,
  comments,
  advertisement,
  legal,
  login,
  paywall,
  search,
  media,
  shop,
  aboutPost,
  languages,
  byline,
  dateLabel,
  credit,
}

export type BookName = keyof typeof books

/** Bit of each book in `whole` and `part` of a view. */
export const bits: Readonly<Record<BookName, number>> = {
  navigation: 1 << 0,
  share: 1 << 1,
  newsletter: 1 << 2,
  consent: 1 << 3,
  related: 1 << 4,
  teaser: 1 << 5,
  comments: 1 << 6,
  advertisement: 1 << 7,
  legal: 1 << 8,
  login: 1 << 9,
  paywall: 1 << 10,
  search: 1 << 11,
  media: 1 << 12,
  shop: 1 << 13,
  aboutPost: 1 << 14,
  languages: 1 << 15,
  byline: 1 << 16,
  dateLabel: 1 << 17,
  credit: 1 << 18,
}

/** What ends a part of the content, wherever it stands. */
export const furniture =
  bits.navigation |
  bits.share |
  bits.newsletter |
  bits.consent |
  bits.related |
  bits.teaser |
  bits.comments |
  bits.legal |
  bits.login

let table: PhraseTable | undefined

/** The table of all books, made when the first dump comes: HTML pages do not pay for it. */
export function phraseTable(): PhraseTable {
  table ??= new PhraseTable(Object.values(books))
  return table
}
