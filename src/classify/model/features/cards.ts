import type { Facts } from '../facts/index.js'
import { sumOf } from '../facts/sums.js'
import type { FeatureTable } from './table.js'

/** Siblings alike that make a row of cards, list items or posts. */
const ROW = 3

const NAMES = [
  'cards',
  'cardRank',
  'cardLevel',
  'cardWords',
  'cardMean',
  'cardLinks',
  'cardProse',
  'cardRowShare',
  'cardBlocks',
  'cardTag',
  'outerCards',
  'outerCardMean',
  'outerCardLinks',
  'outerCardProse',
] as const

/** The nearest and the outermost row of siblings alike that a block stands in. */
export function addCards(table: FeatureTable, facts: Facts): void {
  const { page, elements, sums } = facts
  const column = table.columns(NAMES)
  const rows = measureRows(facts)
  const nearest = new Int32Array(page.containers.length).fill(-1)
  const outermost = new Int32Array(page.containers.length).fill(-1)
  for (const { index, parent } of page.containers) {
    const row = (rows.count[elements.group[index] ?? 0] ?? 0) >= ROW
    nearest[index] = row ? index : parent < 0 ? -1 : (nearest[parent] ?? -1)
    const outer = parent < 0 ? -1 : (outermost[parent] ?? -1)
    outermost[index] = outer >= 0 ? outer : row ? index : -1
  }
  const pageWords = Math.max(1, sumOf(sums.words, 0, page.blocks.length))
  for (const { index, container } of page.blocks) {
    const at = nearest[container] ?? -1
    const card = page.containers[at]
    if (card === undefined) continue
    const group = elements.group[at] ?? 0
    const words = sumOf(sums.words, card.first, card.end)
    column.cards[index] = rows.count[group] ?? 0
    column.cardRank[index] = elements.rank[at] ?? 0
    column.cardLevel[index] = (page.containers[container]?.depth ?? 0) - card.depth
    column.cardWords[index] = words
    column.cardMean[index] = (rows.words[group] ?? 0) / Math.max(1, rows.count[group] ?? 0)
    column.cardLinks[index] = (rows.linked[group] ?? 0) / Math.max(1, rows.chars[group] ?? 0)
    column.cardProse[index] = (rows.prose[group] ?? 0) / Math.max(1, rows.words[group] ?? 0)
    column.cardRowShare[index] = (rows.words[group] ?? 0) / pageWords
    column.cardBlocks[index] = card.end - card.first
    column.cardTag[index] = elements.tag[at] ?? 0
    const outer = elements.group[outermost[container] ?? 0] ?? 0
    column.outerCards[index] = rows.count[outer] ?? 0
    column.outerCardMean[index] = (rows.words[outer] ?? 0) / Math.max(1, rows.count[outer] ?? 0)
    column.outerCardLinks[index] = (rows.linked[outer] ?? 0) / Math.max(1, rows.chars[outer] ?? 0)
    column.outerCardProse[index] = (rows.prose[outer] ?? 0) / Math.max(1, rows.words[outer] ?? 0)
  }
}

interface Rows {
  readonly count: Float64Array
  readonly words: Float64Array
  readonly chars: Float64Array
  readonly linked: Float64Array
  readonly prose: Float64Array
}

function measureRows({ page, elements, sums }: Facts): Rows {
  const make = (): Float64Array => new Float64Array(elements.groups)
  const rows = { count: make(), words: make(), chars: make(), linked: make(), prose: make() }
  for (const { index, first, end } of page.containers) {
    const group = elements.group[index] ?? 0
    rows.count[group] = (rows.count[group] ?? 0) + 1
    rows.words[group] = (rows.words[group] ?? 0) + sumOf(sums.words, first, end)
    rows.chars[group] = (rows.chars[group] ?? 0) + sumOf(sums.chars, first, end)
    rows.linked[group] = (rows.linked[group] ?? 0) + sumOf(sums.linked, first, end)
    rows.prose[group] = (rows.prose[group] ?? 0) + sumOf(sums.prose, first, end)
  }
  return rows
}
