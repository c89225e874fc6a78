import { TAG } from '../../../words/html/tags.js'
import { LARGE, SMALL, surroundings } from './around.js'
import { addColumns, type Columns } from './columns.js'
import type { Facts } from './facts.js'
import { readRegion } from './region.js'
import { meanByKind } from './repeats.js'
import { prefixSums, type Sums, sumOf } from './sums.js'

/** Chance that each block is main content, and the words that weigh it, as running totals. */
interface Belief {
  readonly weighed: Sums
  readonly weights: Sums
}

/**
 * What a first look at the page makes of the company that each block keeps: its containers, its neighbours, its likes
 * and the part of the page that holds most of what looks like main content.
 * @param chances probability, by block, that it is main content.
 */
export function addCompany(columns: Columns, facts: Facts, chances: Float64Array): void {
  const { page, texts, repeats } = facts
  const size = page.blocks.length
  const column = addColumns(columns, size, [
    'chance',
    'smallChance',
    'largeChance',
    'kindChance',
    'chanceBefore',
    'chanceAfter',
    'chanceNear',
    'chanceWide',
    'followsChance',
    'coreLevel',
    'coreClimb',
    'coreBefore',
    'coreAfter',
    'coreWords',
    'coreDensity',
  ])
  const weights = Float64Array.from(texts.words, (words) => Math.sqrt(words) + 0.1)
  const belief = {
    weighed: prefixSums(chances.map((chance, at) => chance * (weights[at] ?? 0))),
    weights: prefixSums(weights),
  }
  const core = chances.map((chance, at) => (chance > 0.3 ? chance * (texts.words[at] ?? 0) : 0))
  const region = readRegion(page, core)
  const coreSums = prefixSums(core)
  const coreTotal = Math.max(1, sumOf(coreSums, 0, size))
  const small = surroundings(facts, SMALL)
  const large = surroundings(facts, LARGE)
  const kinds = meanByKind(repeats, chances, weights)
  const heads = headedChances(facts, belief)
  for (const { index, container } of page.blocks) {
    const near = page.containers[small[container] ?? 0] ?? { first: 0, end: size }
    const wide = page.containers[large[container] ?? 0] ?? { first: 0, end: size }
    column.chance[index] = chances[index] ?? 0
    column.smallChance[index] = meanWithout(belief, near.first, near.end, index)
    column.largeChance[index] = meanWithout(belief, wide.first, wide.end, index)
    column.kindChance[index] = kinds[index] ?? 0
    column.chanceBefore[index] = chances[index - 1] ?? 0
    column.chanceAfter[index] = chances[index + 1] ?? 0
    column.chanceNear[index] = meanWithout(belief, index - 3, index + 4, index)
    column.chanceWide[index] = meanWithout(belief, index - 10, index + 11, index)
    column.followsChance[index] = heads[index] ?? 0
    column.coreLevel[index] = region.level[container] ?? 0
    column.coreClimb[index] = region.climb[container] ?? 0
    column.coreBefore[index] = sumOf(coreSums, 0, index) / coreTotal
    column.coreAfter[index] = sumOf(coreSums, index + 1, size) / coreTotal
    column.coreWords[index] = coreTotal
    column.coreDensity[index] = coreTotal / Math.max(1, sumOf(facts.sums.words, 0, size))
  }
}

/** Mean chance of the blocks `first` to `end`, one left out; -1 when there is no other. */
function meanWithout({ weighed, weights }: Belief, first: number, end: number, block: number): number {
  const weight = sumOf(weights, first, end) - sumOf(weights, block, block + 1)
  if (weight <= 1e-9) return -1
  return (sumOf(weighed, first, end) - sumOf(weighed, block, block + 1)) / weight
}

/** Headings: mean chance of what follows up to the next heading, at most 30 blocks; -1 for all other blocks. */
function headedChances({ page, elements }: Facts, { weighed, weights }: Belief): Float64Array {
  const size = page.blocks.length
  const means = new Float64Array(size).fill(-1)
  let next = size
  for (let at = size - 1; at >= 0; at--) {
    const tag = elements.tag[elements.outer[page.blocks[at]?.container ?? 0] ?? 0] ?? 0
    if (tag < TAG.h1 || tag > TAG.h4) continue
    const end = Math.min(next, at + 31)
    const weight = sumOf(weights, at + 1, end)
    means[at] = weight > 0 ? sumOf(weighed, at + 1, end) / weight : 0
    next = at
  }
  return means
}
