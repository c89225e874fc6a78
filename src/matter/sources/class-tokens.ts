/** What a class, id or test id says of its element, as bits. */
export const says = {
  byline: 1,
  date: 2,
  aside: 4,
  headline: 8,
  modified: 32,
  name: 64,
  comments: 128,
  otherDate: 256,
} as const

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
    'related sidebar widget widgets recommended recommendations promo newsletter teaser teasers popular trending mostread carousel breadcrumb breadcrumbs readmore review reviews quote quotes testimonial testimonials outbrain taboola morefrom cookie footer menu nav modal popup',
  ],
  [
    says.otherDate,
    'release released releasedate expiry expires expiration event events joined joindate birth due deadline weather now today current',
  ],
  [says.comments, 'comment comments commentlist commenter reply replies'],
  [says.headline, 'headline title titre titulo titel'],
  [says.name, 'name authorname username'],
]

/** What a word says, and what two words in a row say. */
const meanings = new Map<string, number>()
const pairs = new Map<string, Map<string, number>>()
for (const [bit, words] of vocabulary) {
  for (const entry of words.split(' ')) {
    const [word = '', next] = entry.split('-')
    if (next === undefined) meanings.set(word, (meanings.get(word) ?? 0) | bit)
    else pairs.set(word, (pairs.get(word) ?? new Map<string, number>()).set(next, bit))
  }
}

/** Classes of layouts: `has-sidebar` stands on the article's own wrapper. */
const wrappers =
  /^(?:has|with|no|is|without|hide|show|js|single|page|layout|site|template|l)[-_]|[-_](?:wrap|wrapper|container|layout|grid|page|content|enabled|disabled)$/
/** A longer token is made by a machine. */
const longest = 80

/** Reads class tokens and remembers them: a page repeats its own. One a page, so that no page is held longer than it lives. */
export function tokenReader(): (token: string) => number {
  const known = new Map<string, number>()
  return (token) => {
    const seen = known.get(token)
    if (seen !== undefined) return seen
    const bits = token.length <= longest ? read(token) : 0
    known.set(token, bits)
    return bits
  }
}

function read(token: string): number {
  let bits = 0
  let before = ''
  for (let start = 0; start < token.length; ) {
    const end = wordEnd(token, start)
    if (end - start > 2) {
      const word = token.slice(start, end).toLowerCase()
      bits |= (meanings.get(word) ?? 0) | (before === '' ? 0 : (pairs.get(before)?.get(word) ?? 0))
      before = pairs.has(word) ? word : ''
    }
    start = Math.max(end, start + 1)
  }
  // The author of a review or of a quotation is not the page's.
  if ((bits & (says.aside | says.comments)) !== 0) bits &= ~says.byline
  // A wrapper says nothing of what it wraps beyond its being an aside; and not even that on a layout.
  return bits !== 0 && wrappers.test(token) ? bits & ~(says.aside | says.comments | says.headline | says.date) : bits
}

/** Where the word that begins at `start` ends: before a mark or a digit, or before a capital after a small letter. */
function wordEnd(token: string, start: number): number {
  let end = start
  for (let previous = 0; end < token.length; end++) {
    const code = token.charCodeAt(end)
    const small = code >= 97 && code <= 122
    if (!small && !(code >= 65 && code <= 90)) break
    if (!small && previous >= 97) break
    previous = code
  }
  return end
}
