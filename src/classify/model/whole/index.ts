import { addForest, type Forest } from '../../../model/forest.js'
import { expectFeatures } from '../../../model/html-model.js'
import { qualityOf } from '../../../model/quality.js'
import { htmlWeights } from '../../../model/weights/html.js'
import type { PageType } from '../../../types.js'
import type { Votes } from '../score.js'
import { measureWhole } from './numbers.js'

/** Types of page, in the order of their forests. */
export const PAGE_TYPES: readonly PageType[] = [
  'article',
  'collection',
  'documentation',
  'forum',
  'listing',
  'product',
  'service',
]

/** What is told of a whole page. */
export interface Whole {
  /** Chance of each type, in the order of `PAGE_TYPES`. */
  readonly types: readonly number[]
  /** The F1 to be expected of the extraction, 0 to 1. */
  readonly quality: number
}

let checked = false

/** Tells what type a page is of, and how well its main content can be told. */
export function judgeWhole(votes: Votes): Whole {
  const numbers = measureWhole(votes)
  if (!checked) {
    expectFeatures(
      { features: htmlWeights.pageFeatures },
      numbers.map(([name]) => name),
    )
  }
  checked = true
  const row = Float32Array.from(numbers, ([, value]) => value)
  const expectedF1 = numbers.find(([name]) => name === 'expectedF1')?.[1] ?? 0
  return { types: softmax(votes.model.types.map((forest) => sumOf(forest, row))), quality: qualityOf(expectedF1) }
}

function sumOf(forest: Forest, row: Float32Array): number {
  const sums = new Float64Array(1)
  addForest(forest, row, 1, sums)
  return sums[0] ?? 0
}

/** Chances from log-odds up to a constant. */
function softmax(points: readonly number[]): number[] {
  const most = Math.max(...points)
  const odds = points.map((value) => Math.exp(value - most))
  const all = odds.reduce((sum, value) => sum + value, 0)
  return odds.map((value) => value / all)
}
