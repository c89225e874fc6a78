import type { SiteRules } from '../../types.js'
import { loadSelectors, selectorOf } from './selector.js'

/**
 * Checks the rules of all sites before the first page is cleaned.
 * @throws {UnscrapeError} `E_USAGE` for a selector that is none.
 */
export async function checkSites(sites: Readonly<Record<string, SiteRules>>): Promise<void> {
  const selectors = Object.values(sites).flatMap(({ keep = [], drop = [] }) => [...keep, ...drop])
  if (selectors.length > 0) await loadSelectors()
  for (const text of selectors) selectorOf(text)
}
