import { advertisement } from '../phrases/advertisement.js'
import { comments } from '../phrases/comments.js'
import { consent } from '../phrases/consent.js'
import { PhraseTable } from '../phrases/index.js'
import { legal } from '../phrases/legal.js'
import { login } from '../phrases/login.js'
import { media } from '../phrases/media.js'
import { navigation } from '../phrases/navigation.js'
import { newsletter } from '../phrases/newsletter.js'
import { paywall } from '../phrases/paywall.js'
import { related } from '../phrases/related.js'
import { search } from '../phrases/search.js'
import { share } from '../phrases/share.js'
import { shop } from '../phrases/shop.js'
import { teaser } from '../phrases/teaser.js'

/** The phrase books that HTML pages are read with. */
const books = {
  consent,
  share,
  newsletter,
  login,
  search,
  related,
  comments,
  teaser,
  navigation,
  legal,
  advertisement,
  paywall,
  media,
  shop,
}

/** The bit of each book in what the table finds. */
export const PHRASE = {
  consent: 1,
  share: 2,
  newsletter: 4,
  login: 8,
  search: 16,
  related: 32,
  comments: 64,
  teaser: 128,
  navigation: 256,
  legal: 512,
  advertisement: 1024,
  paywall: 2048,
  media: 4096,
  shop: 8192,
} as const satisfies Record<keyof typeof books, number>

let table: PhraseTable | undefined

/** Finds the phrases of all books in one scan. The table is made when the first page needs it: dumps have one of their own. */
export function furniture(): PhraseTable {
  table ??= new PhraseTable(Object.values(books))
  return table
}
