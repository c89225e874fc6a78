import { type Found, found } from '../candidate.js'
import type { Sightings } from './sightings.js'

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
export function pageAddresses({ links, metas, base }: Sightings, recordUrl: string | undefined): Found<string>[] {
  const ground = httpUrl(base, recordUrl) ?? recordUrl
  const fetched = httpUrl(recordUrl)
  const canonical = httpUrl(links.get('canonical'), ground)
  const shared = keys.flatMap((key) =>
    (metas.get(key) ?? []).flatMap((address) => found(httpUrl(address, ground), `meta ${key}`) ?? []),
  )
  const named = [
    ...(canonical !== undefined && isSane(canonical, fetched) ? [{ value: canonical, source: 'link canonical' }] : []),
    ...(fetched === undefined ? [] : [{ value: fetched, source: 'the dump' }]),
    ...(canonical === undefined ? [] : [{ value: canonical, source: 'link canonical' }]),
    ...shared,
  ]
  const seen = new Set<string>()
  return named.filter(({ value }) => !seen.has(value) && seen.add(value) !== undefined)
}

/**
 * Whether a canonical address may be this page's. Templates are shipped with the start page's or the developer's own: neither
 * is the page that was fetched. Another host may be right, for a page that was first published there, if it names a page.
 */
function isSane(canonical: string, fetched: string | undefined): boolean {
  if (fetched === undefined) return true
  const [named, own] = [new URL(canonical), new URL(fetched)]
  if (/^(?:localhost|127\.|10\.|192\.168\.)|\.(?:local|localhost|test)$/.test(named.hostname)) return false
  const isStart = named.pathname === '/' && named.search === ''
  return !isStart || (own.pathname === '/' && own.search === '')
}
