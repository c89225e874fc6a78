import { foldSpace, foldWords } from '../../text/fold.js'
import { type Found, found } from '../candidate.js'
import { type Evidence, liftedBlocks, metaFound } from '../evidence.js'
import type { Field } from '../field.js'
import { isSiteName } from '../sources/site-names.js'
import { cleanText, listOf } from '../sources/thing.js'

/** Metadata that names the section of the site. */
const keys = [
  'article:section',
  'parsely-section',
  'sailthru.section',
  'dc.subject.section',
  'section',
  'category',
  'cg-section',
  'article.section',
]

/** A longer text is no label. */
const longest = 60

/** The part of the site that the page stands in. Never the site itself, the title, or the start page. */
export const section: Field<'section'> = (evidence, { title }) => {
  const headline = title === undefined ? '' : foldWords(title)
  const single = candidates(evidence).map((candidate) => ({ ...candidate, value: firstOf(candidate.value) }))
  return single.find(({ value: text }) => {
    const words = foldWords(text)
    return (
      /\p{L}/u.test(words) &&
      text.length <= longest &&
      words !== headline &&
      !/^(?:home|homepage|index|default|front ?page|latest|featured|none|null|all|uncategori[sz]ed)$/.test(words) &&
      !isSiteName(text, evidence.siteNames, evidence.hosts)
    )
  })
}

/** Of sections in one value, as some systems write them: `Ports,Ferries,News`. */
const firstOf = (value: string): string => value.replace(/^([^,]{2,60}\p{L}),(?=\p{L}).*$/su, '$1')

const candidates = (evidence: Evidence): Found<string>[] => {
  const { linked, marked } = evidence
  const listed = (thing: typeof linked, source: string): Found<string>[] =>
    listOf(thing?.articleSection).flatMap((value) => found(cleanText(value), source) ?? [])
  return [
    ...listed(linked, 'json-ld articleSection'),
    ...metaFound(evidence, keys),
    ...listed(marked, 'microdata articleSection'),
    ...liftedBlocks(evidence, 'section').map((block) => ({
      value: foldSpace(block.text),
      source: 'printed section',
      at: block,
    })),
  ]
}
