import type { Matter } from '../../types.js'
import type { Candidate } from '../candidate.js'
import { type Choice, chooseCandidate, groupCandidates, scoreTraits } from '../choose.js'
import type { Evidence } from '../evidence.js'
import type { Field } from '../field.js'
import { dateCard } from '../scorecards/date.js'
import { dateCandidates } from '../sources/date-candidates.js'
import { isArticlePage, signatureOf } from './agreement.js'
import { type } from './type.js'

/**
 * When it was first published, as a reader is told. Metadata says it to the second, but is often never set, or keeps the first
 * day of a page that prints a new one at each change: so all that is said is weighed, and the day with the most points wins.
 */
export const date: Field<'date'> = (evidence, soFar) => {
  const choices = dateChoices(evidence, soFar)
  const none = scoreTraits(traitsOfPage(evidence, soFar, choices), dateCard)
  return chooseCandidate(choices.values(), dateCard, none)
}

/**
 * The days that are said, each with all that speaks for and against it.
 * @public for `training/rules/matter`
 */
export function dateChoices(evidence: Evidence, soFar: Matter): Map<string, Choice<string>> {
  const { published, changed } = dateCandidates(evidence, soFar.title)
  const choices = groupCandidates(published, (iso) => iso.slice(0, 10))
  const changes = new Set(changed.map((iso) => iso.slice(0, 10)))
  const printed = printedDays(published)
  for (const [day, { candidates, traits }] of choices) {
    if (traits.has('printed change')) {
      addChange(traits, changes.has(day))
      continue
    }
    if (changes.has(day)) traits.add('also modified')
    if (candidates.length > 1) traits.add('said twice')
    addPrinted(traits, { day, printed, changes })
  }
  addChanges(choices)
  addFar(choices)
  const article = isArticlePage(evidence) ? ' on an article' : ''
  for (const { traits } of choices.values()) traits.add(`${signatureOf(traits, inSignature)}${article}`)
  if (type(evidence, {})?.value === 'forum') addThread(choices)
  return choices
}

/** What is told apart of the sources that agree. */
const inSignature = [
  'json-ld',
  'meta',
  'microdata',
  'web page',
  'like meta',
  'weak meta',
  'created',
  'address',
  'printed',
  'printed change',
]

/** What is printed far from the headline is looked at closely only where nothing nearer or surer is said. */
function addFar(choices: ReadonlyMap<string, Choice<string>>): void {
  const all = [...choices.values()].map(({ traits }) => traits)
  const far = all.filter((traits) => traits.has('far') || traits.has('far change'))
  if (far.length === all.length) {
    for (const traits of far) if (far.length === 1) traits.add('far, the only day')
    return
  }
  for (const traits of far) {
    const kept = ['far', 'far change', 'far, one', 'far, labelled'].filter((trait) => traits.has(trait))
    traits.clear()
    for (const trait of kept) traits.add(`${trait}, others said`)
  }
}

/** A thread begins with its first post. */
function addThread(choices: ReadonlyMap<string, Choice<string>>): void {
  const [first] = [...choices.keys()].sort()
  for (const [day, { traits }] of choices) {
    traits.add(day === first ? 'thread: first day' : 'thread: later day')
    if (ofPublication.some((trait) => traits.has(trait))) traits.add('thread: in metadata')
  }
}

/** A day that the page calls that of a change is one, however else it is printed; only metadata may say that it was published then, too. */
function addChange(traits: Set<string>, modified: boolean): void {
  const again = traits.has('printed')
  for (const trait of traits) if (trait.startsWith('printed') && trait !== 'printed change') traits.delete(trait)
  if (again) traits.add('printed change, also without a label')
  if (modified) traits.add('printed change, also modified')
}

/** What metadata calls the time of publication. */
const ofPublication = ['json-ld', 'meta', 'microdata']

/** A day that the page prints as that of a change stands against an earlier one on which metadata says that it was published. */
function addChanges(choices: ReadonlyMap<string, Choice<string>>): void {
  const published = [...choices].filter(([, { traits }]) => ofPublication.some((trait) => traits.has(trait)))
  const changed = [...choices].filter(([, { traits }]) => traits.has('printed change'))
  for (const [day, { traits }] of changed)
    if (published.some(([other]) => other < day)) traits.add('a change, published before')
  for (const [day, { traits }] of published)
    if (changed.some(([other]) => other > day)) traits.add('published, a change after')
}

/** Days of publication as printed, the first first. */
const printedDays = (candidates: readonly Candidate<string>[]): string[] => [
  ...new Set(candidates.filter(({ source }) => source === 'printed date').map(({ value }) => value.slice(0, 10))),
]

/** What the page prints near its headline speaks for a day, or against what metadata says. */
function addPrinted(
  traits: Set<string>,
  { day, printed, changes }: { day: string; printed: readonly string[]; changes: ReadonlySet<string> },
): void {
  const [first] = printed
  if (first === undefined || traits.has('printed in a list')) return
  if (first === day) {
    traits.add('printed first')
    if (printed.length === 1) traits.add('printed as the only day')
    if (changes.has(day)) traits.add('printed and modified')
  } else if (!printed.includes(day)) {
    traits.add(changes.has(first) ? 'print says modified' : first < day ? 'print says earlier' : 'print says later')
  }
}

/**
 * What speaks for a page without a date: points against all of its choices.
 * @public for `training/rules/matter`
 */
export function traitsOfPage(
  evidence: Evidence,
  { author }: Matter,
  choices: ReadonlyMap<string, Choice<string>>,
): string[] {
  const kind = isArticlePage(evidence) ? 'page: article' : 'page: no article'
  const signed = author === undefined ? 'unsigned' : 'signed'
  const printed = [...choices.values()].filter(({ candidates }) => candidates.some(({ at }) => at !== undefined)).length
  const days = printed > 4 ? 'many days' : printed > 1 ? 'some days' : printed === 1 ? 'one day' : 'no day'
  return [
    'page',
    kind,
    `page: ${signed}`,
    `${kind}, ${signed}`,
    `type: ${type(evidence, {})?.value ?? 'none'}`,
    `page: ${days}`,
    `${kind}, ${days}`,
  ]
}
