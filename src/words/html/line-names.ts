/** Bits for the lines that are lifted from beside a title or from under a picture. */
export const LINE = { byline: 1, date: 2, caption: 4, credit: 8 } as const

/** Names that makers of pages give to such lines; a pair is joined by `-`. */
const names = new Map<string, number>([
  ...'byline author authors author-name article-author post-author entry-author writer autor auteur'
    .split(' ')
    .map((name) => [name, LINE.byline] as const),
  ...'date dateline published pubdate datetime timestamp date-published datepublished publish-date post-date entry-date posted-on updated modified datum fecha'
    .split(' ')
    .map((name) => [name, LINE.date] as const),
  ...'caption figcaption caption-text wp-caption image-caption photo-caption img-caption legend bildunterschrift legende'
    .split(' ')
    .map((name) => [name, LINE.caption] as const),
  ...'credit credits photo-credit image-credit copyright-holder source-credit photographer photocredit'
    .split(' ')
    .map((name) => [name, LINE.credit] as const),
])

/** The bit of the line that a token names, or 0. */
export const lineBit = (token: string): number => names.get(token) ?? 0
