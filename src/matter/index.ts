import type { Matter, Page, Verdict } from '../types.js'
import { type Found, found } from './candidate.js'
import { type Evidence, gatherEvidence, type MatterInput } from './evidence.js'
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
import { license } from './fields/license.js'
import { modified } from './fields/modified.js'
import { section } from './fields/section.js'
import { site } from './fields/site.js'
import { source } from './fields/source.js'
import { tags } from './fields/tags.js'
import { title } from './fields/title.js'
import { type } from './fields/type.js'
import { words } from './fields/words.js'
import { giveBack } from './give-back.js'
import { matterOfText } from './matter-of-text.js'
import { describeOrigin } from './origin.js'

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
  license,
  type,
}
const drawers = Object.entries(fields)

/** What is counted when it is settled which blocks are the text, in the order of the front matter. */
const measures: Readonly<Record<string, (input: MatterInput) => Found<unknown> | undefined>> = {
  words: (input) => found(words(input), 'the kept text'),
  crawled: (input) => found(crawled(input), 'the dump'),
  content_hash: (input) => found(contentHash(input), 'the kept text'),
}

/** Where each field came from, by field: `json-ld datePublished`, `printed byline (block 7)`. */
type Origins = Readonly<Partial<Record<keyof Matter, string>>>

/** The front matter of a page; its origins are put into words only when they are asked for. */
export interface GatheredMatter {
  readonly matter: Matter
  /** The verdicts of the input; a block that was lifted and is said by no field has gone back into the body. */
  readonly verdicts: readonly Verdict[]
  readonly origins: () => Origins
}

/**
 * Draws the front matter from a page. A field that nothing says is left out, never guessed. `prepareMatter` is awaited once
 * before the first page.
 */
export function gatherMatter(input: MatterInput): GatheredMatter {
  const said = input.page.kind === 'text' ? matterOfText(input) : drawFields(gatherEvidence(input))
  const verdicts = giveBack(input.page, input.verdicts, valuesOf(said))
  const drawn = { ...said, ...measure({ ...input, verdicts }) }
  return { matter: valuesOf(drawn), verdicts, origins: () => describeAll(drawn, input.page) }
}

const valuesOf = (drawn: Readonly<Record<string, Found<unknown>>>): Matter =>
  Object.fromEntries(Object.entries(drawn).map(([name, { value }]) => [name, value]))

const measure = (input: MatterInput): Record<string, Found<unknown>> =>
  Object.fromEntries(
    Object.entries(measures).flatMap(([name, draw]) => {
      const field = draw(input)
      return field === undefined ? [] : [[name, field]]
    }),
  )

function drawFields(evidence: Evidence): Record<string, Found<unknown>> {
  const matter: Matter = {}
  const drawn: Record<string, Found<unknown>> = {}
  for (const [name, draw] of drawers) {
    const field = draw(evidence, matter)
    if (field === undefined) continue
    Object.assign(matter, { [name]: field.value })
    drawn[name] = field
  }
  return drawn
}

const describeAll = (drawn: Readonly<Record<string, Found<unknown>>>, page: Page): Origins =>
  Object.fromEntries(Object.entries(drawn).map(([name, field]) => [name, describeOrigin(field, page)]))
