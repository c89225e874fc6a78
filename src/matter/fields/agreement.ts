import type { Evidence } from '../evidence.js'
import { isArticle } from '../sources/main-thing.js'

/** Which sources agree, as one trait: that tells more than each of them. */
export const signatureOf = (traits: ReadonlySet<string>, sources: readonly string[]): string =>
  `said by ${sources.filter((trait) => traits.has(trait)).join(', ') || 'others'}`

/** Does the page call itself an article? */
export const isArticlePage = ({ linked, sightings }: Evidence): boolean =>
  (linked !== undefined && isArticle(linked)) || sightings.metas.has('article:published_time')
