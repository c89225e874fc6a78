import type { Sightings } from './walk.js'

/** An absolute http(s) address, resolved against `base` when it is relative. Undefined for anything else. */
export function httpUrl(address: string | undefined, base?: string): string | undefined {
  if (address === undefined) return undefined
  const text = address.trim()
  if (text === '' || text.length > 2000) return undefined
  if (!URL.canParse(text, base)) return undefined
  const url = new URL(text, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  return url.username === '' && url.password === '' ? url.href : undefined
}

/** Metadata keys that hold the page's own address. */
const keys = [
  'og:url',
  'twitter:url',
  'parsely-link',
  'sailthru.url',
  'dc.identifier',
  'dcterms.identifier',
  'al:web:url',
]

/** Addresses that the page or its record gives the page, best first, absolute. */
export function pageAddresses({ links, metas, base }: Sightings, recordUrl: string | undefined): string[] {
  const ground = httpUrl(base, recordUrl) ?? recordUrl
  const named = [links.get('canonical'), recordUrl, ...keys.flatMap((key) => metas.get(key) ?? [])]
  return [...new Set(named.flatMap((address) => httpUrl(address, ground) ?? []))]
}
