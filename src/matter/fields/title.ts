import { foldWords } from '../../text/fold.js'
import { type Choice, chooseCandidate, groupCandidates } from '../choose.js'
import type { Evidence } from '../evidence.js'
import type { Field } from '../field.js'
import { titleCard } from '../scorecards/title.js'
import { isArticle } from '../sources/main-thing.js'
import { isSiteName } from '../sources/site-names.js'
import { titleCandidates } from '../sources/title-candidates.js'

/**
 * The title without the site's name, as printed where the page prints it. Metadata is written for search engines and sharers, but
 * tells which of several headings is the page's own, and a heading alone may be a slogan: so the headings and the metadata
 * speak for each other.
 */
export const title: Field<'title'> = (evidence) => chooseCandidate(titleChoices(evidence).values(), titleCard)

/**
 * The titles that are said, each with all that speaks for and against it.
 * @public for `training/rules/matter`
 */
export function titleChoices(evidence: Evidence): Map<string, Choice<string>> {
  const { printed, named } = titleCandidates(evidence)
  const choices = groupCandidates([...printed, ...named], foldWords)
  choices.delete('')
  const inPrint = [...new Set(printed.map(({ value }) => foldWords(value)))]
  const inMetadata = [...new Set(named.map(({ value }) => foldWords(value)))]
  const article = isArticlePage(evidence) ? ' on an article' : ''
  for (const [words, { candidates, traits }] of choices) {
    const signature = signatureOf(traits)
    for (const trait of traitsOfWords(words)) traits.add(trait)
    if (isSiteName(candidates[0]?.value ?? '', evidence.siteNames, evidence.hosts)) traits.add('site')
    if (inPrint.includes(words)) {
      traits.add(`printed${article}`)
      traits.add(`printed, metadata ${likenessOf(words, inMetadata)}`)
      for (const [name, trait] of witnesses) {
        const said = named.filter(({ traits: own }) => own.includes(trait)).map(({ value }) => foldWords(value))
        traits.add(`printed, ${name} ${likenessOf(words, said)}`)
      }
    } else traits.add(`not printed, print ${likenessOf(words, inPrint)}${article}`)
    traits.add(`${signature}${article}`)
  }
  return choices
}

/** The sources that most pages have: which of them agree tells more than each of them. */
const witnesses: readonly (readonly [name: string, trait: string])[] = [
  ['json-ld', 'json-ld headline'],
  ['og', 'og'],
  ['title element', 'title element'],
]
const inSignature = [
  'h1',
  'first of several h1',
  'heading',
  'judged the title',
  'json-ld headline',
  'og',
  'title element',
]

const signatureOf = (traits: ReadonlySet<string>): string =>
  `said by ${inSignature.filter((trait) => traits.has(trait)).join(', ') || 'others'}`

function traitsOfWords(words: string): string[] {
  const count = words.split(' ').length
  if (count === 1) return ['one word']
  if (count === 2) return ['two words']
  return count < 5 ? ['few words'] : count > 25 ? ['long'] : count > 14 ? ['many words'] : []
}

/** How near a text comes to the nearest of others, in a word. */
function likenessOf(words: string, others: readonly string[]): string {
  if (others.length === 0) return 'silent'
  if (others.includes(words)) return 'the same'
  const spaced = ` ${words} `
  if (others.some((other) => ` ${other} `.startsWith(spaced))) return 'goes on'
  if (others.some((other) => ` ${other} `.includes(spaced))) return 'holds it'
  if (others.some((other) => other !== '' && spaced.includes(` ${other} `))) return 'is part'
  const best = Math.max(0, ...others.map((other) => compare(words, other)))
  return best > 0.6 ? 'is alike' : best > 0.3 ? 'is somewhat alike' : best > 0.15 ? 'is a little alike' : 'is another'
}

/** Whether the page calls itself an article, in any of the usual ways. */
const isArticlePage = ({ linked, sightings: { metas } }: Evidence): boolean =>
  metas.has('article:published_time') ||
  metas.get('og:type')?.[0] === 'article' ||
  (linked !== undefined && isArticle(linked))

/** Words in common ÷ words in either. */
function compare(one: string, other: string): number {
  const a = new Set(one.split(' '))
  const b = new Set(other.split(' '))
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return common / (a.size + b.size - common)
}
