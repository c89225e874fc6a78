import type { Page } from '../../../types.js'
import type { Elements } from './elements.js'
import { type Sums, sumOf } from './sums.js'

/** Containers around each block, one slot a block: by level above its element, and the tightest with so many words. */
export interface Surroundings {
  readonly up0: Int32Array
  readonly up1: Int32Array
  readonly up2: Int32Array
  readonly up3: Int32Array
  /** A card, a section, a larger part of the page. */
  readonly wide30: Int32Array
  readonly wide100: Int32Array
  readonly wide400: Int32Array
}

export function readSurroundings(page: Page, elements: Elements, words: Sums): Surroundings {
  const up0 = Int32Array.from(page.blocks, ({ container }) => elements.outer[container] ?? 0)
  const up1 = parents(page, up0)
  const up2 = parents(page, up1)
  const up3 = parents(page, up2)
  const wide = (least: number): Int32Array => tightest(page, words, least)
  return { up0, up1, up2, up3, wide30: wide(30), wide100: wide(100), wide400: wide(400) }
}

/** The container around each; the root stays itself. */
function parents(page: Page, containers: Int32Array): Int32Array {
  return containers.map((container) => Math.max(0, page.containers[container]?.parent ?? 0))
}

/** For each block the tightest container around it that holds at least so many words. */
function tightest(page: Page, words: Sums, least: number): Int32Array {
  const found = new Int32Array(page.containers.length)
  for (const { index, parent, first, end } of page.containers) {
    found[index] = parent < 0 || sumOf(words, first, end) >= least ? index : (found[parent] ?? 0)
  }
  return Int32Array.from(page.blocks, ({ container }) => found[container] ?? 0)
}
