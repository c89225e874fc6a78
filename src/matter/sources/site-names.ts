import { foldWords } from '../../text/fold.js'
import { type Found, found } from '../candidate.js'
import { thingsIn } from './json-ld.js'
import type { Sightings } from './sightings.js'
import { cleanText, isThing, type Thing, textIn, typesOf } from './thing.js'

/** What the search for the site's name looks at. */
interface SiteEvidence {
  readonly sightings: Sightings
  readonly things: readonly Thing[]
  readonly byId: ReadonlyMap<string, Thing>
  readonly main: Thing | undefined
}

/** A longer name is a title or a slogan. */
const nameLimit = 80

/** What a page calls its site, best first. */
export function siteNames({ sightings, things, byId, main }: SiteEvidence): Found<string>[] {
  const fromMeta = (key: string) => found(cleanText(sightings.metas.get(key)?.[0]), `meta ${key}`)
  const fromThing = (thing: Thing, property: string, source: string) => found(textIn(thing, property), source)
  const sites = things.filter((thing) => typesOf(thing).includes('WebSite'))
  const publishers = [main, ...things].flatMap((thing) => thingsIn(thing, 'publisher', byId)).filter(isThing)
  const names = [
    fromMeta('og:site_name'),
    ...sites.map((site) => fromThing(site, 'name', 'json-ld name of the web site')),
    ...sites.map((site) => fromThing(site, 'alternateName', 'json-ld alternateName of the web site')),
    fromMeta('application-name'),
    fromMeta('apple-mobile-web-app-title'),
    ...publishers.map((publisher) => fromThing(publisher, 'name', 'json-ld publisher')),
  ]
  const titles = new Set([fromMeta('og:title')?.value, cleanText(sightings.titles[0])])
  // Some pages repeat their whole title as the name of the site.
  const repeats = (name: string) => titles.has(name) && /\s[|–—-]\s/.test(name)
  const seen = new Set<string>()
  return names.flatMap((name) => {
    if (name === undefined || name.value.length > nameLimit || /^(?:https?:)?\/\//.test(name.value)) return []
    if (repeats(name.value) || seen.has(name.value)) return []
    seen.add(name.value)
    return [name]
  })
}

/** The parts of a host that name its owner, joined: `www.some-paper.co.uk` gives `somepaper`. */
export function hostWords(address: string | undefined): string[] {
  if (address === undefined) return []
  const labels = new URL(address).hostname
    .split('.')
    .filter((label) => label !== 'www' && label.length > 2 && !common.has(label))
  return [...new Set(labels.map((label) => label.replace(/-/g, '')).filter((label) => label.length > 2))]
}
const common = new Set([
  'com',
  'net',
  'org',
  'info',
  'gov',
  'edu',
  'blog',
  'news',
  'shop',
  'forum',
  'forums',
  'docs',
  'support',
  'help',
  'store',
  'mobile',
  'amp',
])

/** Whether a piece of text is the site's name in one of its spellings: with or without article and ending, or in good part. */
export function isSiteName(piece: string, names: readonly string[], hosts: readonly string[]): boolean {
  const joined = foldName(piece)
  if (joined === '') return false
  return hosts.includes(joined) || names.some((name) => alike(foldName(name), joined))
}

/** A name as it is compared: one word, without what comes and goes. */
const foldName = (name: string): string =>
  foldWords(name)
    .replace(/^the |^www | (?:inc|llc|ltd|gmbh|com|org|net|co uk|[a-z]{2})$/g, '')
    .replace(/ /g, '')

/** The shorter name must make up this share of the longer one that begins or ends with it. */
const share = 0.6

function alike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < 3) return one === other && one !== ''
  return one === other || (short.length >= long.length * share && (long.startsWith(short) || long.endsWith(short)))
}
