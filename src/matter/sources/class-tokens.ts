/** What a class, id or test id says of its element, as bits. */
export const says = { byline: 1, date: 2, aside: 4, headline: 8, dek: 16, modified: 32, name: 64 } as const

/** Words of a token (`post-date`, `postDate` and `post__date` are two) and what they say. */
const vocabulary: readonly (readonly [bit: number, words: string])[] = [
  [
    says.byline,
    'byline bylines author authors authored authorname autor autores autorin auteur auteurs redakteur writer writers contributor contributors journalist reporter firma signature creator username posted-by written-by',
  ],
  [
    says.date,
    'date dates datetime pubdate publish published publishdate publishedat published-date publication posted postdate posttime pubtime timestamp dateline datum fecha data-pub time-published entry-time article-time',
  ],
  [says.modified, 'updated modified update lastupdate lastmod'],
  [
    says.aside,
    'comment comments commentlist related sidebar widget widgets recommended recommendations promo newsletter teaser teasers popular trending mostread carousel breadcrumb breadcrumbs readmore review reviews reply replies outbrain taboola morefrom cookie footer menu nav modal popup',
  ],
  [says.headline, 'headline title titre titulo titel'],
  [says.dek, 'standfirst subtitle subhead subheadline dek deck sapo chapo vorspann entry-summary article-summary'],
  [says.name, 'name authorname username'],
]

/** What a word says. */
const meanings = new Map<string, number>()
for (const [bit, words] of vocabulary)
  for (const word of words.split(' ')) meanings.set(word, (meanings.get(word) ?? 0) | bit)

/** Classes of layouts: `has-sidebar` stands on the article's own wrapper. */
const wrappers =
  /^(?:has|with|no|is|without|hide|show|js|single|page|layout|site|template|l)[-_]|[-_](?:wrap|wrapper|container|layout|grid|page|content|enabled|disabled)$/
/** Bits of the tokens seen so far: pages of one site repeat them, and a page repeats its own. */
const known = new Map<string, number>()
/** Some 15 pages' worth of distinct tokens; past it the memory starts afresh. */
const knownLimit = 20_000

/** What one class token says. */
export function readToken(token: string): number {
  const seen = known.get(token)
  if (seen !== undefined) return seen
  if (known.size >= knownLimit) known.clear()
  const bits = token.length > 80 ? 0 : read(token)
  known.set(token, bits)
  return bits
}

function read(token: string): number {
  const words = token
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
  let bits = 0
  for (const [at, word] of words.entries())
    bits |= (meanings.get(word) ?? 0) | (meanings.get(`${word}-${words[at + 1]}`) ?? 0)
  // A wrapper says nothing of what it wraps beyond its being an aside; and not even that on a layout.
  return wrappers.test(token) ? bits & ~(says.aside | says.headline | says.date) : bits
}
