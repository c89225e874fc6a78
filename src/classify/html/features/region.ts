import type { Page } from '../../../types.js'
import { containerSums } from './sums.js'

/** Where each container stands to the subtree that holds most of a page's mass. */
export interface Region {
  /** 3 inside the tightest subtree with half of the mass, 2 with 70 %, 1 with 90 %, 0 outside all three. */
  readonly level: Uint8Array
  /** How many levels one climbs from the tightest subtree to reach an element around the container; 0 inside. */
  readonly climb: Uint8Array
  /** Best subtree score around the container, as a share of the page's best: see `subtreeScores`. */
  readonly candidate: Float64Array
}

/** Shares of the mass that the nested regions hold. */
const SHARES = [0.9, 0.7, 0.5]

/** @param mass evidence of main content, by block. */
export function readRegion(page: Page, mass: Float64Array): Region {
  const totals = containerSums(page, mass)
  const size = page.containers.length
  const level = new Uint8Array(size)
  const climb = new Uint8Array(size)
  let tightest = 0
  SHARES.forEach((share, rank) => {
    tightest = deepestWith(page, totals, share)
    const region = page.containers[tightest]
    for (const { index, first, end, depth } of page.containers) {
      if (region && first >= region.first && end <= region.end && depth >= region.depth) level[index] = rank + 1
    }
  })
  fillClimb(page, tightest, climb)
  return { level, climb, candidate: candidates(page, mass) }
}

/** The deepest container that holds at least a share of the total; shares of half or more lie on one path. */
function deepestWith(page: Page, totals: Float64Array, share: number): number {
  const wanted = (totals[0] ?? 0) * share
  let deepest = 0
  for (const { index, parent } of page.containers) {
    if (parent === deepest && (totals[index] ?? 0) >= wanted && wanted > 0) deepest = index
  }
  return deepest
}

function fillClimb(page: Page, tightest: number, climb: Uint8Array): void {
  const region = page.containers[tightest]
  if (!region) return
  for (const { index, parent, depth, first, end } of page.containers) {
    const around = first <= region.first && end >= region.end && depth <= region.depth
    const above = parent >= 0 ? (climb[parent] ?? 0) : 0
    climb[index] = around ? Math.min(255, region.depth - depth) : above
  }
}

/**
 * Scores subtrees as Arc90's Readability did: each block of prose gives its mass to the element around it, half to the
 * next, a third of that and so on; links take their share off. Returns the best score around each container.
 */
function candidates(page: Page, mass: Float64Array): Float64Array {
  const scores = new Float64Array(page.containers.length)
  for (const block of page.blocks) {
    let given = mass[block.index] ?? 0
    if (given === 0) continue
    let at = page.containers[block.container]?.parent ?? -1
    for (let step = 1; at >= 0 && step <= 4; step++) {
      scores[at] = (scores[at] ?? 0) + given
      given /= step + 1
      at = page.containers[at]?.parent ?? -1
    }
  }
  let best = 0
  for (const score of scores) if (score > best) best = score
  for (const { index, parent } of page.containers) {
    const own = best > 0 ? (scores[index] ?? 0) / best : 0
    const around = parent >= 0 ? (scores[parent] ?? 0) : 0
    scores[index] = Math.max(own, around)
  }
  return scores
}
