import type { Facts } from '../facts/index.js'
import { type Sums, sumOf } from '../facts/sums.js'
import type { Surroundings } from '../facts/surroundings.js'
import type { FeatureTable } from './table.js'

/** The surroundings whose vocabulary is averaged. */
const AROUND: readonly (keyof Surroundings)[] = ['up1', 'up2', 'wide100', 'wide400']
/** Blocks to either side in the window. */
const REACH = 5

/** What is averaged over, in the order of the columns. */
const PARTS = [...AROUND, 'likes', 'window', 'page'] as const

const contextNames = (name: string): string[] => PARTS.map((part) => `${name} of ${part}`)

/** What a score of the vocabulary is on average around a block, by words: a section tells by all of its names and words. */
export function addContext(table: FeatureTable, facts: Facts, name: string, score: Float32Array): void {
  const { texts, page, surroundings } = facts
  const columns = table.columns(contextNames(name))
  const size = page.blocks.length
  const sums = new Float64Array(size + 1)
  const weights = new Float64Array(size + 1)
  for (let at = 0; at < size; at++) {
    const weight = (texts.words[at] ?? 0) + 1
    sums[at + 1] = (sums[at] ?? 0) + (score[at] ?? 0) * weight
    weights[at + 1] = (weights[at] ?? 0) + weight
  }
  const fill = (part: string, value: (block: number) => number): void => {
    const column = columns[`${name} of ${part}`]
    if (column !== undefined) for (let block = 0; block < size; block++) column[block] = value(block)
  }
  for (const part of AROUND) {
    fill(part, (block) => {
      const { first, end } = page.containers[surroundings[part][block] ?? 0] ?? { first: 0, end: 0 }
      return mean(sums, weights, first, end)
    })
  }
  const likes = likeMeans(facts, score)
  fill('likes', (block) => likes[facts.elements.path[page.blocks[block]?.container ?? 0] ?? 0] ?? 0)
  fill('window', (block) => mean(sums, weights, block - REACH, block + REACH + 1))
  fill('page', () => mean(sums, weights, 0, size))
}

function mean(sums: Sums, weights: Sums, first: number, end: number): number {
  const weight = sumOf(weights, first, end)
  return weight > 0 ? sumOf(sums, first, end) / weight : 0
}

/** Means over the blocks with the same path of tags. */
function likeMeans({ page, elements, texts }: Facts, score: Float32Array): Float64Array {
  const sums = new Float64Array(elements.paths)
  const weights = new Float64Array(elements.paths)
  for (const { index, container } of page.blocks) {
    const path = elements.path[container] ?? 0
    const weight = (texts.words[index] ?? 0) + 1
    sums[path] = (sums[path] ?? 0) + (score[index] ?? 0) * weight
    weights[path] = (weights[path] ?? 0) + weight
  }
  return sums.map((sum, path) => sum / Math.max(1, weights[path] ?? 0))
}
