import { foldWords } from '../../text/fold.js'
import type { Candidate } from '../candidate.js'
import { type Choice, chooseCandidate, groupCandidates, scoreTraits } from '../choose.js'
import type { Evidence } from '../evidence.js'
import type { Field } from '../field.js'
import { authorCard } from '../scorecards/author.js'
import { authorCandidates } from '../sources/author-candidates.js'
import { commonWords } from '../sources/common-words.js'
import { headlineLines } from '../sources/headline-lines.js'
import { jobTitle } from '../sources/name-words.js'
import { isLogin } from '../sources/names.js'
import { isSiteName } from '../sources/site-names.js'
import { isArticlePage, signatureOf } from './agreement.js'
import { type } from './type.js'

/**
 * Who wrote it: people, or the organisation that signs. Structured data separates the names, but as often names the shop, the
 * login or a whole desk; what is printed under the headline is what the reader is told. All are weighed.
 */
export const author: Field<'author'> = (evidence) => {
  const choices = authorChoices(evidence)
  return chooseCandidate(choices.values(), authorCard, scoreTraits(authorTraitsOfPage(evidence), authorCard))
}

/**
 * The lists of names that are said, each with all that speaks for and against it.
 * @public for `training/rules/matter`
 */
export function authorChoices(evidence: Evidence): Map<string, Choice<readonly string[]>> {
  const lines = headlineLines(evidence)
  const candidates = authorCandidates(evidence)
  const choices = groupCandidates([...candidates, ...printedOf(candidates, lines), ...withoutOffice(candidates)], keyOf)
  const article = isArticlePage(evidence) ? ' on an article' : ''
  const isCommon = commonWords(evidence.page)
  for (const choice of choices.values()) {
    const names = choice.candidates[0]?.value ?? []
    for (const trait of traitsOfNames(names, evidence, lines)) choice.traits.add(trait)
    choice.traits.add(traitOfWords(names.map(isCommon)))
    for (const trait of traitsOfSources(names, choice.candidates, candidates, evidence)) choice.traits.add(trait)
    addPairs(choice.traits, choices)
    choice.traits.add(`${signatureOf(choice.traits, inSignature)}${article}`)
    choice.candidates.sort((a, b) => accents(b.value) - accents(a.value))
  }
  for (const [key, { traits }] of choices)
    if (traits.has('login, others sign') && traits.has('not printed')) choices.delete(key)
  return choices
}

/** What is told apart of the sources that agree. */
const inSignature = [
  'json-ld',
  'meta',
  'meta author',
  'microdata',
  'web page',
  'labelled',
  'byline: first',
  'line: opens with by',
  'line: a name alone',
  'line: next',
  'line: told elsewhere',
  'judged a byline',
  'only those printed',
  'without the office',
]

const keyOf = (names: readonly string[]): string => names.map(foldWords).sort().join('|')

/** Metadata that is typed by hand loses the marks on letters: the spelling that has them is the right one. */
const accents = (names: readonly string[]): number =>
  names
    .join('')
    .normalize('NFD')
    .replace(/\P{M}+/gu, '').length

/** Of a longer list those names that stand under the headline: the others took the pictures. */
function printedOf(candidates: readonly Candidate<readonly string[]>[], lines: string): Candidate<readonly string[]>[] {
  return candidates.flatMap(({ value, source, at }) => {
    const printed = value.filter((name) => lines.includes(` ${foldWords(name)} `))
    if (printed.length === 0 || printed.length === value.length) return []
    return [{ value: printed, source, traits: ['only those printed'], ...(at === undefined ? {} : { at }) }]
  })
}

/** What an agency or a paper is called that stands behind a name. */
const office =
  /\b(?:press|times|news|report|media|journal|post|agency|staff|magazine|tribune|herald|redaktion|redazione|redacción|university|institute|advisor|reuters|team)\b/iu

/** People without the paper that they write for. */
const withoutOffice = (candidates: readonly Candidate<readonly string[]>[]): Candidate<readonly string[]>[] =>
  candidates.flatMap(({ value, source, at }) => {
    const people = value.filter((name) => !office.test(name))
    if (people.length === 0 || people.length === value.length) return []
    return [{ value: people, source, traits: ['without the office'], ...(at === undefined ? {} : { at }) }]
  })

/** Whether the names are ordinary words of the page. */
function traitOfWords(found: readonly ('all' | 'some' | 'none')[]): string {
  if (found.every((words) => words === 'all')) return 'all are words'
  return found.some((words) => words !== 'none') ? 'some are words' : 'no words'
}

/** What one trait says of another: in print a single word may be a label; the site signs where nobody else does. */
function addPairs(traits: Set<string>, choices: ReadonlyMap<string, Choice<readonly string[]>>): void {
  const inPrint = ![...traits].some((trait) => trait.startsWith('in metadata'))
  if (traits.has('one word') && inPrint) traits.add('one word in print')
  if (traits.has('line: opens with by') && traits.has('line: next')) traits.add('by, under the headline')
  if (traits.has('by, under the headline') && traits.has('in print alone, metadata names more'))
    traits.add('by, metadata names more')
  if (traits.has('site') && choices.size > 1) traits.add('site, others named')
  if (
    traits.has('login') &&
    [...choices.values()].some((other) => other.traits !== traits && other.traits.has('line: opens with by'))
  )
    traits.add('login, others sign')
  if (traits.has('organisation') && choices.size > 1) traits.add('organisation, others named')
}

/** Which sources say the same, and what the others say of it: elements inside each other are one source. */
function traitsOfSources(
  names: readonly string[],
  own: readonly Candidate<readonly string[]>[],
  all: readonly Candidate<readonly string[]>[],
  { siteNames, hosts }: Evidence,
): string[] {
  const metadata = new Set(own.filter(({ at }) => at === undefined).map(({ source }) => source)).size
  const rivals = traitsOfRivals(names, all)
  if (metadata > 1) rivals.push('several in metadata')
  if (metadata > 0 && metadata < own.length) return [...rivals, 'in metadata and in print']
  const [here, there] = metadata === 0 ? (['print', 'metadata'] as const) : (['metadata', 'print'] as const)
  const others = all.filter((other) => (here === 'print' ? other.at === undefined : isByline(other)))
  const relation = relationTo(names, others)
  if (relation === 'names others' && here === 'print') {
    const rivalNames = others.flatMap(({ value }) => value)
    if (rivalNames.every((name) => isSiteName(name, siteNames, hosts)))
      rivals.push('in print alone, metadata names the site')
    else if (rivalNames.every((name) => isLogin(name) || !name.includes(' ')))
      rivals.push('in print alone, metadata names a login')
  }
  return [...rivals, `in ${here} alone`, `in ${here} alone, ${there} ${relation}`]
}

/** Whether another source gives the same names and more, or some of them. */
function traitsOfRivals(names: readonly string[], all: readonly Candidate<readonly string[]>[]): string[] {
  const own = new Set(names.map(foldWords))
  const traits = new Set<string>()
  for (const { value, at } of all) {
    const common = value.filter((name) => own.has(foldWords(name))).length
    const where = at === undefined ? 'metadata' : 'print'
    if (common > 0 && common === own.size && value.length > own.size) traits.add(`longer in ${where}`)
    if (common > 0 && common === value.length && value.length < own.size) traits.add(`shorter in ${where}`)
  }
  return [...traits]
}

const isByline = ({ at, traits }: Candidate<readonly string[]>): boolean =>
  at !== undefined && !traits.includes('line: a name alone')

/** How names stand to those of other sources, in a word: the nearest of them counts. */
function relationTo(names: readonly string[], others: readonly Candidate<readonly string[]>[]): string {
  if (others.length === 0) return 'is silent'
  const own = new Set(names.map(foldWords))
  let relation = 'names others'
  for (const { value } of others) {
    const common = value.filter((name) => own.has(foldWords(name))).length
    if (common === 0) continue
    if (common === own.size) return value.length > own.size ? 'names more' : 'says the same'
    relation = common === value.length ? 'names fewer' : 'names some'
  }
  return relation
}

function traitsOfNames(names: readonly string[], { siteNames, hosts }: Evidence, lines: string): string[] {
  const traits: string[] = []
  if (names.every((name) => !name.includes(' '))) traits.push('one word')
  if (names.some(isLogin)) traits.push('login')
  if (names.some((name) => isSiteName(name, siteNames, hosts))) traits.push('site')
  if (names.some((name) => name.split(' ').length > 3)) traits.push('long name')
  if (names.some((name) => !/\p{Lu}|\p{Lo}/u.test(name))) traits.push('no capital')
  if (names.some((name) => jobTitle.test(name) || office.test(name))) traits.push('office in a name')
  if (names.length > 1) traits.push('several')
  if (names.length > 3) traits.push('many')
  const printed = names.filter((name) => lines.includes(` ${foldWords(name)} `)).length
  traits.push(printed === 0 ? 'not printed' : printed === names.length ? 'printed near' : 'partly printed')
  return traits
}

/**
 * What speaks for a page without an author: points against all of its choices.
 * @public for `training/rules/matter`
 */
export function authorTraitsOfPage(evidence: Evidence): string[] {
  return [
    'page',
    isArticlePage(evidence) ? 'page: article' : 'page: no article',
    `type: ${type(evidence, {})?.value ?? 'none'}`,
  ]
}
