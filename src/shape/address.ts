import { untrack } from './tracking.js'

/**
 * Addresses of links and images: made absolute, and let through by an allow-list of schemes, after everything that a
 * browser ignores in a scheme (tabs, newlines, control characters around it) is out of the way.
 */
const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:', 'ftp:'])

/** Only what needs neither decoding nor encoding, whether in a URL, in Markdown or in a table cell. */
const plain = /^https?:\/\/[a-z0-9.-]+(?:\/[A-Za-z0-9./_~,;:=@+-]*)?$/

/** How a link is resolved; `undefined` when the address of the page is not known. */
export type Base = string | undefined

/** The address to link to; undefined when it leads nowhere, or nowhere safe. */
export function resolveLink(href: unknown, base: Base): string | undefined {
  if (typeof href !== 'string') return undefined
  if (plain.test(href)) return href
  const clean = strip(href)
  if (clean === '' || clean.startsWith('#')) return undefined
  const absolute = parseUrl(clean, base)
  if (absolute !== undefined) return allowed.has(absolute.protocol) ? encodeMarks(untrack(absolute.href)) : undefined
  return base === undefined && isRelative(clean) ? encodeMarks(untrack(clean)) : undefined
}

/** The address of an image: like a link, but from the web only. */
export function resolveImage(source: unknown, base: Base): string | undefined {
  const url = resolveLink(source, base)
  if (url === undefined || /^(?:mailto|tel|ftp):/i.test(url)) return undefined
  return url
}

/** The base of the page: its `<base href>`, resolved against its address. */
export function resolveBase(href: unknown, url: string | undefined): Base {
  const own = url === undefined ? undefined : parseUrl(strip(url), undefined)
  const base = typeof href === 'string' ? parseUrl(strip(href), own?.href) : own
  return base?.protocol === 'http:' || base?.protocol === 'https:' ? base.href : undefined
}

/** Takes out what the URL standard has a browser ignore. */
const strip = (href: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
  href.replace(/[\u0000-\u001f\u007f-\u009f]/g, '').trim()

function parseUrl(href: string, base: Base): URL | undefined {
  return URL.canParse(href, base) ? new URL(href, base) : undefined
}

/** Without a base a relative address stays as it is, unless it might hide a scheme. */
const isRelative = (href: string): boolean => !/^[^/?#]*(?::|&|%3a)/i.test(href)

/** Encodes what Markdown would read as syntax: one address, whatever it stands in. */
const encodeMarks = (href: string): string => href.replace(/[\s()<>[\]\\`|"*^{}]/g, encodeMark)

const encodeMark = (mark: string): string =>
  mark === '(' || mark === ')' || mark === '*'
    ? `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
    : encodeURIComponent(mark)
