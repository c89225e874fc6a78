import { bestExpectedF1, smooth } from '../../model/decision.js'
import { expectFeatures, scoreRows } from '../../model/html-model.js'
import { loadHtmlModel } from '../../model/load-html-model.js'
import { htmlWeights } from '../../model/weights/html.js'
import type { Page } from '../../types.js'
import type { ClassifyOptions } from '../options.js'
import { KIND } from './facts/head.js'
import type { Facts } from './facts/index.js'
import { measurePage } from './features/index.js'
import { addVocabulary } from './features/vocabulary.js'

/** What the model says of a page. */
export interface PageScore {
  /** Chance of being main content, by block, after smoothing. */
  readonly chance: Float64Array
  /** Whether the page's metadata calls it an article. */
  readonly article: boolean
  /** Words of main content that are to be expected, and their share of the page's words. */
  readonly expectedWords: number
  readonly expectedShare: number
  /** The greatest F1 that is to be expected of any cut of the blocks. */
  readonly expectedF1: number
}

/** What the rules count beside the forests: on sites that neither was fitted on, this much does best. */
const RULES = 0.3

let checked = false

/** Log-odds of each block by each forest. */
export function voteOnPage(page: Page, options: Pick<ClassifyOptions, 'url'> = {}): Float64Array[] {
  return vote(page, options).votes
}

function vote(page: Page, options: Pick<ClassifyOptions, 'url'>): { facts: Facts; votes: Float64Array[] } {
  const model = loadHtmlModel()
  const { facts, table } = measurePage(page, options)
  addVocabulary(table, facts, model)
  if (!checked) expectFeatures(htmlWeights, table.names)
  checked = true
  return { facts, votes: scoreRows(model, table.values, table.size) }
}

/**
 * Scores the blocks of a page by the model, with the rules as a second witness.
 * @param rules points of the rules, by block.
 */
export function scorePage(page: Page, rules: Float64Array, options: Pick<ClassifyOptions, 'url'> = {}): PageScore {
  const { facts, votes } = vote(page, options)
  return weighVotes(facts, votes, rules)
}

/** Makes a page's score of the forests' log-odds and the rules' points. */
export function weighVotes(facts: Facts, votes: readonly Float64Array[], rules: Float64Array): PageScore {
  const { words } = facts.texts
  const chance = smooth({ chance: meanChance(votes, rules), words, path: pathsOf(facts) })
  let expectedWords = 0
  let pageWords = 0
  for (let at = 0; at < chance.length; at++) {
    expectedWords += (chance[at] ?? 0) * (words[at] ?? 0)
    pageWords += words[at] ?? 0
  }
  const article = (facts.head.kinds & KIND.article) !== 0
  const expectedShare = expectedWords / Math.max(1, pageWords)
  return { chance, article, expectedWords, expectedShare, expectedF1: bestExpectedF1(chance, words) }
}

/** By block: the number of its path of tags. */
function pathsOf({ page, elements }: Facts): Int32Array {
  return Int32Array.from(page.blocks, ({ container }) => elements.path[container] ?? 0)
}

function meanChance(votes: readonly Float64Array[], rules: Float64Array): Float64Array {
  return rules.map((points, at) => {
    let sum = 0
    for (const vote of votes) sum += vote[at] ?? 0
    const forests = votes.length === 0 ? 0 : sum / votes.length
    return 1 / (1 + Math.exp(-(RULES * points + (1 - RULES) * forests)))
  })
}
