import type { PageType } from '../../types.js'
import { found } from '../candidate.js'
import { metaValues } from '../evidence.js'
import type { Field } from '../field.js'
import { type Thing, typesOf } from '../sources/thing.js'

const byThing: readonly (readonly [pattern: RegExp, type: PageType])[] = [
  [/^(?:DiscussionForumPosting|QAPage|Question)$/, 'forum'],
  [/^(?:TechArticle|APIReference)$/, 'documentation'],
  [/Article$|^BlogPosting$|^LiveBlogPosting$|^Report$|^Recipe$|^Review$/, 'article'],
  [/^Product(?:Group|Model)?$/, 'product'],
  [/^(?:CollectionPage|ItemList|SearchResultsPage)$/, 'collection'],
  [/^(?:Service|LocalBusiness)$/, 'service'],
]
const byGraph: readonly (readonly [pattern: RegExp, type: PageType])[] = [[/^(?:og:)?product(?:\.item)?$/, 'product']]

/** What kind of page it is, where the page says so itself in a way that is rarely wrong: `og:type: article` stands on shops and start pages too, so it does not count. */
export const type: Field<'type'> = (evidence) => {
  const shared = metaValues(evidence, ['og:type'])[0]
  return (
    found(typeOf(evidence.linked), 'json-ld type') ??
    found(typeOf(evidence.marked), 'microdata type') ??
    found(byGraph.find(([pattern]) => shared !== undefined && pattern.test(shared))?.[1], 'meta og:type') ??
    found(typeOf(evidence.webPage), 'json-ld type of the web page')
  )
}

const typeOf = (thing: Thing | undefined): PageType | undefined => {
  const types = thing === undefined ? [] : typesOf(thing)
  return byThing.find(([pattern]) => types.some((name) => pattern.test(name)))?.[1]
}
