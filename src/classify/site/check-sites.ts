import type { SiteRules } from '../../types.js'
import { selectorOf } from './selector.js'

/**
 * Checks the rules of all sites before the first page is cleaned.
 * @throws {UnscrapeError} `E_USAGE` for a selector that is none.
 */
export function checkSites(sites: Readonly<Record<string, SiteRules>>): void {
  for (const { keep = [], drop = [] } of Object.values(sites)) for (const text of [...keep, ...drop]) selectorOf(text)
}
