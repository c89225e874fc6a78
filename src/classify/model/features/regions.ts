import type { Facts } from '../facts/index.js'
import type { Region } from '../facts/regions.js'
import { sumOf } from '../facts/sums.js'
import type { FeatureTable } from './table.js'

/** What is measured of each region. */
const SIDES = ['climb', 'side', 'blocksOff', 'wordsOff', 'within'] as const

/** Where a block stands to the subtrees that seem to hold the main content. */
export function addRegions(table: FeatureTable, facts: Facts): void {
  const { page, regions } = facts
  const column = table.columns(['proseLevel', 'plainLevel', 'score', 'scoreParent', 'scoreUp', 'scoreDrop'])
  for (const { index, container } of page.blocks) {
    const parent = page.containers[container]?.parent ?? -1
    column.proseLevel[index] = regions.proseLevel[container] ?? 0
    column.plainLevel[index] = regions.plainLevel[container] ?? 0
    column.score[index] = regions.score[container] ?? 0
    column.scoreParent[index] = parent < 0 ? 0 : (regions.score[parent] ?? 0)
    column.scoreUp[index] = regions.scoreUp[container] ?? 0
    column.scoreDrop[index] = levelsToBest(facts, container)
  }
  addRegion(table, facts, 'prose', regions.prose)
  addRegion(table, facts, 'plain', regions.plain)
  addRegion(table, facts, 'best', regions.best)
  addBranch(table, facts)
}

/** Levels up to the container with the best score on the way. */
function levelsToBest({ page, regions }: Facts, container: number): number {
  const wanted = regions.scoreUp[container] ?? 0
  let levels = 0
  for (let at = container; at >= 0 && levels < 64; at = page.containers[at]?.parent ?? -1) {
    if ((regions.score[at] ?? 0) >= wanted) return levels
    levels++
  }
  return levels
}

function addRegion(table: FeatureTable, { page, sums }: Facts, name: string, region: Region): void {
  const column = table.columns(SIDES.map((part) => `${name} ${part}`))
  const [climb, side, blocksOff, wordsOff, within] = SIDES.map((part) => column[`${name} ${part}`])
  if (!climb || !side || !blocksOff || !wordsOff || !within) return
  const { first, end } = region
  const words = Math.max(1, sumOf(sums.words, first, end))
  for (const { index, container } of page.blocks) {
    const off = index < first ? index - first : index >= end ? index - end + 1 : 0
    climb[index] = region.climb[container] ?? 0
    side[index] = off < 0 ? -1 : off > 0 ? 1 : 0
    blocksOff[index] = off
    wordsOff[index] = off < 0 ? -sumOf(sums.words, index, first) : off > 0 ? sumOf(sums.words, end, index + 1) : 0
    within[index] = off === 0 ? sumOf(sums.words, first, index) / words : off < 0 ? -1 : 2
  }
}

/** The subtree in which a block stands where it leaves the way to the region of prose. */
function addBranch(table: FeatureTable, { page, regions, sums, elements }: Facts): void {
  const column = table.columns([
    'branchWords',
    'branchShare',
    'branchProse',
    'branchLinks',
    'branchBlocks',
    'branchLevels',
    'branchTag',
    'branchPlace',
    'branchHeadings',
  ])
  const pageProse = Math.max(1, sumOf(sums.prose, 0, page.blocks.length))
  for (const { index, container } of page.blocks) {
    const at = regions.branch[container] ?? 0
    const branch = page.containers[at]
    if (branch === undefined) continue
    const words = sumOf(sums.words, branch.first, branch.end)
    const prose = sumOf(sums.prose, branch.first, branch.end)
    column.branchWords[index] = words
    column.branchShare[index] = prose / pageProse
    column.branchProse[index] = prose / Math.max(1, words)
    column.branchLinks[index] =
      sumOf(sums.linked, branch.first, branch.end) / Math.max(1, sumOf(sums.chars, branch.first, branch.end))
    column.branchBlocks[index] = branch.end - branch.first
    column.branchLevels[index] = (page.containers[container]?.depth ?? 0) - branch.depth
    column.branchTag[index] = elements.tag[at] ?? 0
    column.branchPlace[index] = index - branch.first
    column.branchHeadings[index] = sumOf(sums.headings, branch.first, branch.end)
  }
}
