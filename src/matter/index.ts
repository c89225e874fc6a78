import type { Matter } from '../types.js'
import { gatherEvidence, type MatterInput } from './evidence.js'
import type { Field } from './field.js'
import { author } from './fields/author.js'
import { contentHash } from './fields/content-hash.js'
import { crawled } from './fields/crawled.js'
import { date } from './fields/date.js'
import { description } from './fields/description.js'
import { image } from './fields/image.js'
import { imageCaption } from './fields/image-caption.js'
import { imageCredit } from './fields/image-credit.js'
import { lang } from './fields/lang.js'
import { modified } from './fields/modified.js'
import { section } from './fields/section.js'
import { site } from './fields/site.js'
import { source } from './fields/source.js'
import { tags } from './fields/tags.js'
import { title } from './fields/title.js'
import { type } from './fields/type.js'
import { words } from './fields/words.js'
import { matterOfText } from './matter-of-text.js'

export { loadLanguages as prepareMatter } from '../text/language/index.js'
export type { MatterInput } from './evidence.js'

/**
 * Every field, in the order in which they are drawn. It is the order of the front matter too, and some look at those before them:
 * `modified` at `date`; `description` and `section` at `title`; caption and credit at `image`.
 */
const fields: { readonly [Name in keyof Matter]?: Field<Name> } = {
  title,
  author,
  date,
  modified,
  description,
  source,
  site,
  section,
  lang,
  tags,
  image,
  image_caption: imageCaption,
  image_credit: imageCredit,
  type,
  words,
  crawled,
  content_hash: contentHash,
}
const drawers = Object.entries(fields)

/**
 * Draws the front matter from a page. A field that nothing says is left out, never guessed. `prepareMatter` is awaited once
 * before the first page.
 */
export function gatherMatter(input: MatterInput): Matter {
  if (input.page.kind === 'text') return matterOfText(input)
  const evidence = gatherEvidence(input)
  const matter: Matter = {}
  for (const [name, draw] of drawers) {
    const value = draw(evidence, matter)
    if (value !== undefined) Object.assign(matter, { [name]: value })
  }
  return matter
}
