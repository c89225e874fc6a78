import type { Page } from '../../../types.js'
import type { Mass } from './mass.js'
import { prefixSums, type Sums, sumOf } from './sums.js'

/** A subtree by what it holds of the page: its container, and what is around it. */
export interface Region {
  readonly container: number
  readonly first: number
  readonly end: number
  /** Levels that one climbs from the region to meet the way up from container `i`; 0 inside. */
  readonly climb: Uint8Array
}

/** The subtrees where the main content seems to be. */
export interface Regions {
  /** How many of the nested regions of prose, of plain words, hold each container. */
  readonly proseLevel: Uint8Array
  readonly plainLevel: Uint8Array
  readonly prose: Region
  readonly plain: Region
  /** The subtree with the best Arc90 score. */
  readonly best: Region
  /** Arc90 score of each container, and the best one on its way up, as shares of the page's best. */
  readonly score: Float64Array
  readonly scoreUp: Float64Array
  /** Where the way up from each container leaves the way down to the region of prose: the last container that is not on it. */
  readonly branch: Int32Array
}

/** Shares of the mass that the nested regions hold; those of half or more lie on one way down. */
const SHARES = [0.95, 0.85, 0.7, 0.5]

export function readRegions(page: Page, mass: Mass): Regions {
  const prose = nested(page, prefixSums(mass.prose))
  const plain = nested(page, prefixSums(mass.plain))
  const score = arc90(page, mass.points)
  const scoreUp = bestUp(page, score)
  const proseRegion = regionOf(page, prose.tightest)
  return {
    proseLevel: prose.level,
    plainLevel: plain.level,
    prose: proseRegion,
    plain: regionOf(page, plain.tightest),
    best: regionOf(page, maximum(score)),
    score,
    scoreUp,
    branch: branches(page, proseRegion),
  }
}

function nested(page: Page, sums: Sums): { level: Uint8Array; tightest: number } {
  const level = new Uint8Array(page.containers.length)
  const total = sumOf(sums, 0, page.blocks.length)
  let tightest = 0
  let at = 0
  SHARES.forEach((share) => {
    for (; at < page.containers.length; at++) {
      const container = page.containers[at]
      if (container === undefined || container.parent !== tightest) continue
      if (total > 0 && sumOf(sums, container.first, container.end) >= total * share) tightest = at
    }
    markInside(page, tightest, level)
    at = tightest + 1
  })
  return { level, tightest }
}

/** Adds one to each container in a subtree: children stand after their parents. */
function markInside(page: Page, top: number, level: Uint8Array): void {
  const inside = new Uint8Array(page.containers.length)
  inside[top] = 1
  for (let at = top; at < page.containers.length; at++) {
    const parent = page.containers[at]?.parent ?? -1
    if (parent >= top && inside[parent] === 1) inside[at] = 1
    if (inside[at] === 1) level[at] = (level[at] ?? 0) + 1
  }
}

function regionOf(page: Page, container: number): Region {
  const climb = new Uint8Array(page.containers.length)
  const top = page.containers[container]
  if (top === undefined) return { container, first: 0, end: page.blocks.length, climb }
  const around = new Uint8Array(page.containers.length)
  for (let at = container; at >= 0; at = page.containers[at]?.parent ?? -1) around[at] = 1
  for (const { index, parent, depth } of page.containers) {
    climb[index] =
      around[index] === 1 ? Math.min(255, Math.max(0, top.depth - depth)) : parent < 0 ? 0 : (climb[parent] ?? 0)
  }
  return { container, first: top.first, end: top.end, climb }
}

/**
 * Scores subtrees as Arc90's Readability did: a block gives its points to the element around its own, half to the next, a
 * third of that and so on.
 */
function arc90(page: Page, points: Float64Array): Float64Array {
  const scores = new Float64Array(page.containers.length)
  for (const block of page.blocks) {
    let given = points[block.index] ?? 0
    if (given === 0) continue
    let at = page.containers[block.container]?.parent ?? -1
    for (let step = 1; at >= 0 && step <= 5; step++) {
      scores[at] = (scores[at] ?? 0) + given
      given /= step + 1
      at = page.containers[at]?.parent ?? -1
    }
  }
  const best = scores[maximum(scores)] ?? 0
  if (best > 0) for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / best
  return scores
}

function bestUp(page: Page, score: Float64Array): Float64Array {
  const best = new Float64Array(score.length)
  for (const { index, parent } of page.containers)
    best[index] = Math.max(score[index] ?? 0, parent < 0 ? 0 : (best[parent] ?? 0))
  return best
}

function maximum(values: Float64Array): number {
  let best = 0
  for (let at = 1; at < values.length; at++) if ((values[at] ?? 0) > (values[best] ?? 0)) best = at
  return best
}

function branches(page: Page, region: Region): Int32Array {
  const branch = new Int32Array(page.containers.length)
  const around = new Uint8Array(page.containers.length)
  for (let at = region.container; at >= 0; at = page.containers[at]?.parent ?? -1) around[at] = 1
  for (const { index, parent } of page.containers) {
    const leaves = parent < 0 || around[index] === 1 || around[parent] === 1
    branch[index] = leaves ? index : (branch[parent] ?? 0)
  }
  return branch
}
