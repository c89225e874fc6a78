import type { Fate, Role } from '../types.js'

/**
 * What happens to a block of each role once it is judged to belong to the document.
 * In a text dump the captions and credits before the first body block belong to the lead image and are lifted: see `judge`.
 */
export const policy: Readonly<Record<Role, Fate>> = {
  title: 'matter',
  kicker: 'dropped',
  dek: 'matter',
  byline: 'matter',
  date: 'matter',
  modified: 'matter',
  section: 'matter',
  heading: 'body',
  body: 'body',
  item: 'body',
  quote: 'body',
  code: 'body',
  table: 'body',
  caption: 'body',
  credit: 'body',
  boilerplate: 'dropped',
}
