import { foldWords } from '../../text/fold.js'
import { cleanText, type Thing, textIn, typesOf } from './thing.js'
import type { Sightings } from './walk.js'

/** What a page calls its site, best first. */
export function siteNames({ metas }: Sightings, things: readonly Thing[], main: Thing | undefined): string[] {
  const fromMeta = (key: string) => cleanText(metas.get(key)?.[0])
  const sites = things.filter((thing) => typesOf(thing).includes('WebSite'))
  const publishers = [main, ...things].flatMap((thing) => {
    const publisher = thing?.publisher
    return typeof publisher === 'object' && publisher !== null && !Array.isArray(publisher) ? [{ ...publisher }] : []
  })
  const names = [
    fromMeta('og:site_name'),
    ...sites.map((site) => textIn(site, 'name')),
    ...sites.map((site) => textIn(site, 'alternateName')),
    fromMeta('application-name'),
    fromMeta('apple-mobile-web-app-title'),
    ...publishers.map((publisher) => textIn(publisher, 'name')),
    fromMeta('twitter:site')?.replace(/^@/, ''),
  ]
  return [...new Set(names.filter((name) => name !== undefined && name.length <= 80))].filter(
    (name) => name !== undefined,
  )
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

/** Whether a piece of text is the site's name in one of its spellings. */
export function isSiteName(piece: string, names: readonly string[], hosts: readonly string[]): boolean {
  const words = foldWords(piece)
  if (words === '') return false
  const joined = words.replace(/ /g, '')
  const bare = joined.replace(/^(?:the|www)|(?:com|org|net|de|fr|uk|couk|in|it|es|nl|at|ch|pl|ru|eu)$/g, '')
  if (hosts.some((host) => host === joined || host === bare)) return true
  return names.some((name) => {
    const other = foldWords(name).replace(/ /g, '')
    return (
      other !== '' &&
      (other === joined ||
        other === bare ||
        (joined.length > 3 && other.startsWith(joined)) ||
        (other.length > 3 && joined.startsWith(other)))
    )
  })
}
