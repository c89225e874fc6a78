import { bestExpectedF1, smooth } from '../../model/decision.js'
import { expectFeatures, type HtmlModel, scoreRows } from '../../model/html-model.js'
import { loadHtmlModel } from '../../model/load-html-model.js'
import { htmlWeights } from '../../model/weights/html.js'
import type { Page } from '../../types.js'
import type { ClassifyOptions } from '../options.js'
import type { Facts } from './facts/index.js'
import { addHints } from './features/hints.js'
import { measurePage } from './features/index.js'
import type { FeatureTable } from './features/table.js'
import { addVocabulary } from './features/vocabulary.js'

/** What the forests say of a page, and what they read. */
export interface Votes {
  readonly facts: Facts
  readonly table: FeatureTable
  readonly model: HtmlModel
  /** Log-odds of being main content, by forest and block. */
  readonly votes: readonly Float64Array[]
  /** Their mean, by block. */
  readonly mean: Float64Array
}

/** What the model says of a page with the rules. */
export interface PageScore {
  /** Chance of being main content, by block, after smoothing. */
  readonly chance: Float64Array
  /** Words of main content that are to be expected, and their share of the page's words. */
  readonly expectedWords: number
  readonly expectedShare: number
  /** The greatest F1 that is to be expected of any cut of the blocks. */
  readonly expectedF1: number
}

/** What the rules count beside the forests: on sites that neither was fitted on, this much does best. */
const RULES = 0.3

let checked = false

/** Measures a page and asks the forests. */
export function voteOnPage(page: Page, options: Pick<ClassifyOptions, 'url'> = {}): Votes {
  const model = loadHtmlModel()
  const { facts, table } = measurePage(page, options)
  addVocabulary(table, facts, model)
  addHints(table, facts, model.hints)
  if (!checked) expectFeatures(htmlWeights, table.names)
  checked = true
  const votes = scoreRows(model.forests, table.values, table.size)
  return { facts, table, model, votes, mean: meanOf(votes, table.size) }
}

function meanOf(votes: readonly Float64Array[], size: number): Float64Array {
  const mean = new Float64Array(size)
  for (const vote of votes)
    for (let at = 0; at < size; at++) mean[at] = (mean[at] ?? 0) + (vote[at] ?? 0) / votes.length
  return mean
}

/**
 * Makes a page's score of the forests' log-odds, with the rules as a second witness.
 * @param rules points of the rules, by block.
 */
export function weighVotes({ facts, mean }: Pick<Votes, 'facts' | 'mean'>, rules: Float64Array): PageScore {
  const { words } = facts.texts
  const chance = smooth({
    chance: mean.map((points, at) => chanceOf(RULES * (rules[at] ?? 0) + (1 - RULES) * points)),
    words,
    path: Int32Array.from(facts.page.blocks, ({ container }) => facts.elements.path[container] ?? 0),
  })
  return { chance, ...promiseOf(chance, words) }
}

/** What a page's chances promise of its extraction. */
export function promiseOf(chance: Float64Array, words: ArrayLike<number>): Omit<PageScore, 'chance'> {
  let expectedWords = 0
  let pageWords = 0
  for (let at = 0; at < chance.length; at++) {
    expectedWords += (chance[at] ?? 0) * (words[at] ?? 0)
    pageWords += words[at] ?? 0
  }
  return {
    expectedWords,
    expectedShare: expectedWords / Math.max(1, pageWords),
    expectedF1: bestExpectedF1(chance, words),
  }
}

/** The chance that log-odds stand for. */
export const chanceOf = (points: number): number => 1 / (1 + Math.exp(-points))

/** Part of the score's log-odds that one forest's are, before smoothing. */
export const forestShare = (forests: number): number => (1 - RULES) / Math.max(1, forests)
