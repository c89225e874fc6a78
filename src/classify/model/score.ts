import { bestExpectedF1, smooth } from '../../model/decision.js'
import { expectFeatures, type HtmlModel, scoreRows } from '../../model/html-model.js'
import { oddsByLines } from '../../model/line-network/index.js'
import { loadHtmlModel } from '../../model/load-html-model.js'
import { htmlWeights } from '../../model/weights/html.js'
import type { Page } from '../../types.js'
import type { ClassifyOptions } from '../options.js'
import type { Facts } from './facts/index.js'
import { addHints } from './features/hints.js'
import { measurePage } from './features/index.js'
import type { FeatureTable } from './features/table.js'
import { addVocabulary } from './features/vocabulary.js'

/** What the forests and the network say of a page, and what they read. */
export interface Votes {
  readonly facts: Facts
  readonly table: FeatureTable
  readonly model: HtmlModel
  /** Log-odds of being main content, by voter and block: first the forests, then the network. */
  readonly votes: readonly Float64Array[]
  /** All in one, by block. */
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

/** What the rules count beside the model: on sites that neither was fitted on, this much does best. */
const RULES = 0.4
/** What the model counts. Both make more than 1: voters that are averaged are less sure than they might be. */
const MODEL = 0.9
/** What the network counts of the model, the forests the rest: half does best on sites that neither was trained on (`training/votes.py`). */
const NETWORK = 0.5

let checked = false

/** Measures a page and asks the forests and the network. */
export function voteOnPage(page: Page, options: Pick<ClassifyOptions, 'url'> = {}): Votes {
  const model = loadHtmlModel()
  const { facts, table } = measurePage(page, options)
  addVocabulary(table, facts, model)
  addHints(table, facts, model.hints)
  if (!checked) expectFeatures(htmlWeights, table.names)
  checked = true
  const forests = scoreRows(model.forests, table.values, table.size)
  const network = oddsByLines(model.network, table.values, table.size)
  return { facts, table, model, votes: [...forests, network], mean: join(forests, network) }
}

/** The mean of the forests, and the network's share. */
function join(forests: readonly Float64Array[], network: Float64Array): Float64Array {
  const joined = network.map((odds) => NETWORK * odds)
  const share = (1 - NETWORK) / Math.max(1, forests.length)
  for (const forest of forests) {
    for (let at = 0; at < joined.length; at++) joined[at] = (joined[at] ?? 0) + share * (forest[at] ?? 0)
  }
  return joined
}

/**
 * Makes a page's score of the model's log-odds, with the rules as a second witness.
 * @param rules points of the rules, by block.
 */
export function weighVotes({ facts, mean }: Pick<Votes, 'facts' | 'mean'>, rules: Float64Array): PageScore {
  const { words } = facts.texts
  const chance = smooth({
    chance: mean.map((points, at) => chanceOf(RULES * (rules[at] ?? 0) + MODEL * points)),
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

/** Parts of the score's log-odds that one forest's and the network's are, before smoothing. */
export const forestShare = (forests: number): number => (MODEL * (1 - NETWORK)) / Math.max(1, forests)
export const NETWORK_SHARE = MODEL * NETWORK
