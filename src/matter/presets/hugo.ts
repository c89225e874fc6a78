import type { Preset } from './preset.js'
import { toRfc3339 } from './times.js'

/**
 * Hugo reads some names as its own: `type` and `layout` choose a template, `url` and `slug` an address. So only what it means as
 * we do stands at the top, the rest under `params`.
 * @see https://gohugo.io/content-management/front-matter/
 */
export const hugo: Preset = {
  reader: 'Hugo',
  names: { modified: 'lastmod', image: 'images' },
  values: { date: toRfc3339, modified: toRfc3339, crawled: toRfc3339, image: (url) => [url] },
  nested: { key: 'params', except: new Set(['title', 'date', 'modified', 'description', 'tags', 'image'] as const) },
}
