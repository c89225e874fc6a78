/** What a class, id or test id says of its element, as bits. */
export const says = { byline: 1, date: 2, aside: 4, headline: 8, dek: 16, modified: 32, name: 64, site: 128 } as const

const vocabulary: readonly (readonly [bit: number, words: readonly string[]])[] = [
  [
    says.byline,
    [
      'byline',
      'author',
      'autor',
      'auteur',
      'writer',
      'redakteur',
      'posted-by',
      'postedby',
      'post-by',
      'contributor',
      'journalist',
      'reporter',
      'signature',
      'firma',
    ],
  ],
  [
    says.date,
    [
      'date',
      'publish',
      'posted',
      'timestamp',
      'datum',
      'fecha',
      'post-time',
      'posttime',
      'pubtime',
      'pub-time',
      'entry-time',
      'article-time',
      'article__time',
    ],
  ],
  [says.modified, ['updated', 'modified', 'update-', 'last-update', 'lastupdate']],
  [
    says.aside,
    [
      'comment',
      'related',
      'sidebar',
      'widget',
      'recommend',
      'promo',
      'newsletter',
      'teaser',
      'popular',
      'trending',
      'mostread',
      'most-read',
      'carousel',
      'breadcrumb',
      'read-more',
      'readmore',
      'next-post',
      'prev-post',
      'post-navigation',
      'review',
      'reply',
      'outbrain',
      'taboola',
      'more-from',
      'morefrom',
      'cookie',
    ],
  ],
  [says.headline, ['headline', 'title', 'titre', 'titulo']],
  [
    says.dek,
    [
      'standfirst',
      'subtitle',
      'subhead',
      'sub-title',
      'sub-head',
      'article-summary',
      'entry-summary',
      'sapo',
      'chapo',
      '__dek',
      '-dek',
      'dek-',
      'deck',
      'vorspann',
    ],
  ],
  [says.name, ['name']],
  [says.site, ['logo', 'brand', 'site-title', 'sitename', 'site-name', 'navbar', 'masthead']],
]
/** Words that hold one of the above and mean something else. */
const lookalikes = [
  'authorit',
  'authoriz',
  'authoris',
  'authori',
  'update-browser',
  'validate',
  'candidate',
  'mandate',
  'updateable',
  'datepicker',
  'dateless',
  'data-',
  'title-bar',
  'titlebar',
]

/** Classes of layouts: `has-sidebar` stands on the article's own wrapper. */
const wrappers =
  /^(?:has|with|no|is|without|hide|show|js)[-_]|[-_](?:wrap|wrapper|container|layout|grid|page|content|enabled|disabled)$|^(?:page|layout|site|template|l)[-_]/

/** Bits of the tokens seen so far: pages of one site repeat them, and a page repeats its own. */
const known = new Map<string, number>()
/** Some 15 pages' worth of distinct tokens; past it the memory starts afresh. */
const knownLimit = 20_000

/** What one class token says. */
export function readToken(token: string): number {
  const seen = known.get(token)
  if (seen !== undefined) return seen
  if (known.size >= knownLimit) known.clear()
  const bits = token.length > 80 ? 0 : read(token.toLowerCase())
  known.set(token, bits)
  return bits
}

function read(token: string): number {
  if (lookalikes.some((word) => token.includes(word))) return 0
  if (wrappers.test(token)) return 0
  let bits = token === 'dek' || token === 'deck' ? says.dek : 0
  for (const [bit, words] of vocabulary) if (words.some((word) => token.includes(word))) bits |= bit
  return bits
}
