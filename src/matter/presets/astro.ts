import type { Preset } from './preset.js'

/**
 * The names of Astro's own blog template, whose schema is `title`, `description`, `pubDate`, `updatedDate`. Its `heroImage` is a
 * file of the project, so the address of the image keeps its own name. `slug` and `layout` are Astro's and are not written.
 * @see https://docs.astro.build/en/guides/content-collections/
 */
export const astro: Preset = {
  reader: 'Astro',
  names: { date: 'pubDate', modified: 'updatedDate' },
}
