import { foldWords } from '../../text/fold.js'
import { type Found, found } from '../candidate.js'
import { metaValues } from '../evidence.js'
import type { Field } from '../field.js'
import { cleanText, listOf, type Thing } from '../sources/thing.js'

/** One value a tag, and values that list tags. */
const single = ['article:tag', 'og:article:tag', 'video:tag', 'book:tag']
const lists = ['parsely-tags', 'sailthru.tags', 'news_keywords', 'keywords', 'dc.subject', 'citation_keywords']

const longest = 60
/** More is a search engine's bait, not a description. */
const most = 30

/** What the page says it is about, each tag once; from the first source that says anything. */
export const tags: Field<'tags'> = (evidence, { title }) => {
  const sources: readonly Found<string[]>[] = [
    { value: fromThing(evidence.linked), source: 'json-ld keywords' },
    ...single.map((key) => ({ value: metaValues(evidence, [key]), source: `meta ${key}` })),
    ...lists.map((key) => ({ value: splitTags(metaValues(evidence, [key])), source: `meta ${key}` })),
    { value: fromThing(evidence.marked), source: 'microdata keywords' },
  ]
  for (const { value, source } of sources) {
    const tags = unique(value, title)
    if (tags.length > 0) return tags.length > most ? undefined : found(tags, source)
  }
  return undefined
}

/** Keywords are a list, or one text that lists them: in a list, `Fruit, vegetables & herbs` is one. */
function fromThing(thing: Thing | undefined): string[] {
  const values = listOf(thing?.keywords).flatMap((value) => cleanText(value) ?? [])
  return values.length > 1 ? values.map((value) => value.trim()) : splitTags(values)
}

const splitTags = (values: readonly string[]): string[] =>
  values.flatMap((value) => value.split(/[,;|]/)).map((tag) => tag.trim())

/** What a content system tells itself: keys with values, paths, numbered streams. */
const machine =
  /^(?:types?|sources?|sections?|categor(?:y|ies)|tags?|authors?|ids?|cms|page|post|channel|format|template|brand)\s?:|^\/|^[a-z]+[-_]\d{4,}$/i

/** Each tag once, the title none of them. */
function unique(tags: readonly string[], title: string | undefined): string[] {
  const seen = new Set(title === undefined ? [] : [foldWords(title)])
  return tags.filter((tag) => {
    const key = foldWords(tag)
    if (key === '' || tag.length > longest || machine.test(tag) || seen.has(key)) return false
    seen.add(key)
    return true
  })
}
