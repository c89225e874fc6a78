import type { Facts } from '../facts/index.js'
import { sumOf } from '../facts/sums.js'
import type { Surroundings } from '../facts/surroundings.js'
import type { FeatureTable } from './table.js'

/** The surroundings that are measured. */
const AROUND: readonly (keyof Surroundings)[] = ['up0', 'up1', 'up2', 'up3', 'wide30', 'wide100', 'wide400']

/** What is measured of each. */
const PARTS = ['words', 'mean', 'links', 'prose', 'blocks', 'place', 'images', 'headings', 'nodes'] as const

/** What the containers around a block hold. */
export function addAround(table: FeatureTable, facts: Facts): void {
  for (const name of AROUND) addContainers(table, facts, name)
}

function addContainers(
  table: FeatureTable,
  { page, sums, media, elements, surroundings }: Facts,
  name: keyof Surroundings,
): void {
  const made = table.columns(PARTS.map((part) => `${name} ${part}`))
  const [words, mean, links, prose, blocks, place, images, heads, nodes] = PARTS.map((part) => made[`${name} ${part}`])
  if (!words || !mean || !links || !prose || !blocks || !place || !images || !heads || !nodes) return
  const containers = surroundings[name]
  for (let block = 0; block < containers.length; block++) {
    const at = containers[block] ?? 0
    const { first, end } = page.containers[at] ?? { first: 0, end: 0 }
    const held = sumOf(sums.words, first, end)
    const most = Math.max(1, held)
    words[block] = held
    mean[block] = held / Math.max(1, end - first)
    links[block] = sumOf(sums.linked, first, end) / Math.max(1, sumOf(sums.chars, first, end))
    prose[block] = sumOf(sums.prose, first, end) / most
    blocks[block] = end - first
    place[block] = (block - first) / Math.max(1, end - first - 1)
    images[block] = (media.images[end] ?? 0) - (media.images[first] ?? 0)
    heads[block] = sumOf(sums.headings, first, end)
    nodes[block] = (elements.inside[at] ?? 0) / most
  }
}
