import type { SiteRules } from '../../types.js'

/** The rules for the site of an address: those of the longest key that is its host or a domain above it. */
export function findRules(sites: Readonly<Record<string, SiteRules>>, url: string | undefined): SiteRules | undefined {
  const host = hostOf(url)
  if (host === undefined) return undefined
  let found: SiteRules | undefined
  let longest = 0
  for (const [key, rules] of Object.entries(sites)) {
    const name = key.toLowerCase()
    if (name.length > longest && (host === name || host.endsWith(`.${name}`))) {
      found = rules
      longest = name.length
    }
  }
  return found
}

const hostOf = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined
