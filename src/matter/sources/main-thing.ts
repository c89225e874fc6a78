import { foldWords } from '../../text/fold.js'
import { addressIn, type Thing, textIn, typesOf } from './thing.js'

/** How well a type names what a page is about: an article before the page that holds it. */
const ranks: readonly (readonly [rank: number, pattern: RegExp])[] = [
  [4, /Recipe$/],
  [4, /Article$|Posting$|^Report$|^Blog$|^Review$|^Recipe$|^HowTo$|^Question$|^LiveBlog/],
  [
    3,
    /^Product|^Event$|Event$|^Course|^Book$|^Movie$|^Podcast|^VideoObject$|^SoftwareApplication$|^Dataset$|^CreativeWork$|^Game$|^JobPosting$/,
  ],
]
const pageTypes = /Page$|^WebSite$/

const rankOf = (thing: Thing): number => {
  const types = typesOf(thing)
  for (const [rank, pattern] of ranks) if (types.some((type) => pattern.test(type))) return rank
  return 0
}

const isWebPage = (thing: Thing): boolean => typesOf(thing).some((type) => /Page$/.test(type))
export const isArticle = (thing: Thing): boolean =>
  typesOf(thing).some((type) => /Article$|Posting$|^Report$/.test(type))

/** What identifies the page: its addresses without scheme, query and closing slash; its titles, folded. */
export interface PageIdentity {
  readonly addresses: ReadonlySet<string>
  readonly titles: readonly string[]
}

/** An address as it is compared. */
export const foldAddress = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '')
    .toLowerCase()

/**
 * The thing that the page is about. Of several candidates (a page that also describes its related articles) the one with the page's
 * address or title; none, if several articles are described and none of them is this page.
 */
export function chooseMain(things: readonly Thing[], identity: PageIdentity): Thing | undefined {
  let best: Thing | undefined
  let bestScore = 0
  let rivals = 0
  for (const thing of things) {
    const rank = rankOf(thing)
    if (rank === 0) continue
    const score = rank + 10 * likeness(thing, identity)
    if (rank === 4 && score < 10) rivals++
    if (score > bestScore) {
      best = thing
      bestScore = score
    }
  }
  return bestScore < 10 && rivals > 2 ? undefined : best
}

/** The first thing that has the page's address or title. */
export const chooseNamed = (things: readonly Thing[], identity: PageIdentity): Thing | undefined =>
  things.find((thing) => rankOf(thing) > 0 && likeness(thing, identity) > 0)

/** 2: same address and title; 1: one of them; 0: neither. */
function likeness(thing: Thing, { addresses, titles }: PageIdentity): number {
  const named = [addressIn(thing, 'url'), addressIn(thing, 'mainEntityOfPage'), addressIn(thing, '@id')]
  const sameAddress = named.some((address) => address !== undefined && addresses.has(foldAddress(address)))
  const title = foldWords(textIn(thing, 'headline') ?? textIn(thing, 'name') ?? '')
  const sameTitle =
    title !== '' && titles.some((other) => other === title || (title.length > 12 && other.includes(title)))
  return (sameAddress ? 1 : 0) + (sameTitle ? 1 : 0)
}

/** The `WebPage` thing itself, and never a web site. */
export const chooseWebPage = (things: readonly Thing[]): Thing | undefined =>
  things.find((thing) => isWebPage(thing) && pageTypes.test(typesOf(thing)[0] ?? ''))
