import { escapeLiquid } from './escape-liquid.js'
import type { Preset } from './preset.js'
import { toSpaced } from './times.js'

/**
 * Jekyll runs the body through Liquid, and takes `published`, `layout`, `permalink` and `categories` for its own: none of them is
 * written.
 * @see https://jekyllrb.com/docs/front-matter/
 */
export const jekyll: Preset = {
  reader: 'Jekyll',
  names: { modified: 'last_modified_at', type: 'page_type' },
  values: { date: toSpaced, modified: toSpaced, crawled: toSpaced },
  body: escapeLiquid,
}
