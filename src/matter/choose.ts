import type { Candidate } from './candidate.js'

/** Points for each trait, in log-odds; a trait that is not listed has none. Fitted by `training/rules/matter`. */
export type Scorecard = Readonly<Record<string, number>>

/** Candidates that say the same, as one choice with the traits of all of them. */
export interface Choice<Value> {
  /** The likeliest way to write it first: sources are asked in the order of their care. */
  readonly candidates: Candidate<Value>[]
  readonly traits: Set<string>
}

/** Puts together candidates that say the same, in the order in which each is first said. */
export function groupCandidates<Value>(
  candidates: readonly Candidate<Value>[],
  keyOf: (value: Value) => string,
): Map<string, Choice<Value>> {
  const choices = new Map<string, Choice<Value>>()
  for (const candidate of candidates) {
    const key = keyOf(candidate.value)
    const choice = choices.get(key) ?? { candidates: [], traits: new Set() }
    choice.candidates.push(candidate)
    for (const trait of candidate.traits) choice.traits.add(trait)
    choices.set(key, choice)
  }
  return choices
}

/** Sum of the points of some traits. */
export function scoreTraits(traits: Iterable<string>, card: Scorecard): number {
  let sum = 0
  for (const trait of traits) sum += card[trait] ?? 0
  return sum
}

/**
 * The candidate with the most points, the first of equals; undefined when none has more than `none`, the points of leaving the
 * field out.
 */
export function chooseCandidate<Value>(
  choices: Iterable<Choice<Value>>,
  card: Scorecard,
  none = Number.NEGATIVE_INFINITY,
): Candidate<Value> | undefined {
  let best: Candidate<Value> | undefined
  let most = none
  for (const { candidates, traits } of choices) {
    const points = scoreTraits(traits, card)
    if (points <= most) continue
    most = points
    best = candidates[0]
  }
  return best
}
