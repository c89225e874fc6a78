import type { Facts } from '../facts/index.js'
import { sumOf } from '../facts/sums.js'
import type { Surroundings } from '../facts/surroundings.js'
import type { FeatureTable } from './table.js'

/** The surroundings that are measured. */
const AROUND: readonly (keyof Surroundings)[] = ['up0', 'up1', 'up2', 'up3', 'wide30', 'wide100', 'wide400']

/** What the containers around a block hold. */
export function addAround(table: FeatureTable, facts: Facts): void {
  for (const name of AROUND) addContainers(table, facts, name)
}

function addContainers(
  table: FeatureTable,
  { page, sums, media, elements, surroundings }: Facts,
  name: keyof Surroundings,
): void {
  const parts = ['words', 'mean', 'links', 'prose', 'blocks', 'place', 'images', 'headings', 'nodes'] as const
  const made = table.columns(parts.map((part) => `${name} ${part}` as const))
  const containers = surroundings[name]
  for (let block = 0; block < containers.length; block++) {
    const at = containers[block] ?? 0
    const { first, end } = page.containers[at] ?? { first: 0, end: 0 }
    const words = sumOf(sums.words, first, end)
    const most = Math.max(1, words)
    made[`${name} words`][block] = words
    made[`${name} mean`][block] = words / Math.max(1, end - first)
    made[`${name} links`][block] = sumOf(sums.linked, first, end) / Math.max(1, sumOf(sums.chars, first, end))
    made[`${name} prose`][block] = sumOf(sums.prose, first, end) / most
    made[`${name} blocks`][block] = end - first
    made[`${name} place`][block] = (block - first) / Math.max(1, end - first - 1)
    made[`${name} images`][block] = (media.images[end] ?? 0) - (media.images[first] ?? 0)
    made[`${name} headings`][block] = sumOf(sums.headings, first, end)
    made[`${name} nodes`][block] = (elements.inside[at] ?? 0) / most
  }
}
