import type { Page } from '../../../types.js'
import type { Facts } from '../facts/index.js'
import { sumOf } from '../facts/sums.js'
import type { FeatureTable } from './table.js'

/** Blocks to either side in the windows. */
const WINDOWS = [2, 5, 15] as const
/** What is left of a block's prose one block on. */
const FADE = 0.8

/** What stands before and after a block. */
export function addNeighbours(table: FeatureTable, facts: Facts): void {
  const { page, texts, mass } = facts
  const column = table.columns([
    'words1Before',
    'words1After',
    'links1Before',
    'links1After',
    'prose1Before',
    'prose1After',
    'tag1Before',
    'tag1After',
    'words2Before',
    'words2After',
    'leap',
    'leapAfter',
    'proseBefore',
    'proseAfter',
    'linksBefore',
    'linksAfter',
  ])
  const size = page.blocks.length
  for (const { index, container } of page.blocks) {
    column.words1Before[index] = texts.words[index - 1] ?? 0
    column.words1After[index] = texts.words[index + 1] ?? 0
    column.words2Before[index] = texts.words[index - 2] ?? 0
    column.words2After[index] = texts.words[index + 2] ?? 0
    column.links1Before[index] = (texts.linked[index - 1] ?? 0) / Math.max(1, texts.chars[index - 1] ?? 0)
    column.links1After[index] = (texts.linked[index + 1] ?? 0) / Math.max(1, texts.chars[index + 1] ?? 0)
    column.prose1Before[index] = mass.prose[index - 1] ?? 0
    column.prose1After[index] = mass.prose[index + 1] ?? 0
    column.tag1Before[index] = tagOf(facts, index - 1)
    column.tag1After[index] = tagOf(facts, index + 1)
    const before = page.blocks[index - 1]?.container
    const leap = before === undefined ? 30 : levelsApart(page, before, container)
    column.leap[index] = leap
    if (index > 0) column.leapAfter[index - 1] = leap
  }
  fade(size, (at) => mass.prose[at] ?? 0, column.proseBefore, column.proseAfter)
  fade(size, (at) => (texts.linked[at] ?? 0) / Math.max(1, texts.chars[at] ?? 0), column.linksBefore, column.linksAfter)
  for (const reach of WINDOWS) addWindow(table, facts, reach)
}

/** What the blocks up to so many to either side are like. */
function addWindow(table: FeatureTable, { page, sums }: Facts, reach: number): void {
  const names = [`links${reach}`, `prose${reach}`, `mean${reach}`, `stops${reach}`]
  const made = table.columns(names)
  const [links, prose, mean, stops] = names.map((name) => made[name])
  if (!links || !prose || !mean || !stops) return
  for (let at = 0; at < page.blocks.length; at++) {
    const first = at - reach
    const end = at + reach + 1
    const words = Math.max(1, sumOf(sums.words, first, end))
    links[at] = sumOf(sums.linked, first, end) / Math.max(1, sumOf(sums.chars, first, end))
    prose[at] = sumOf(sums.prose, first, end) / words
    mean[at] = words / (2 * reach + 1)
    stops[at] = (sumOf(sums.stops, first, end) + sumOf(sums.commas, first, end)) / words
  }
}

function tagOf({ page, elements }: Facts, block: number): number {
  const container = page.blocks[block]?.container
  return container === undefined ? 255 : (elements.tag[elements.outer[container] ?? 0] ?? 0)
}

/** Levels from a container up to the nearest one that also holds the other. */
function levelsApart(page: Page, other: number, container: number): number {
  let left = other
  let right = container
  let levels = 0
  while (left !== right && levels < 64) {
    if (left > right) left = page.containers[left]?.parent ?? 0
    else {
      right = page.containers[right]?.parent ?? 0
      levels++
    }
  }
  return levels
}

function fade(size: number, value: (at: number) => number, before: Float32Array, after: Float32Array): void {
  let sum = 0
  for (let at = 0; at < size; at++) {
    before[at] = sum
    sum = sum * FADE + value(at)
  }
  sum = 0
  for (let at = size - 1; at >= 0; at--) {
    after[at] = sum
    sum = sum * FADE + value(at)
  }
}
