import type { HiddenBy } from '../../../types.js'
import { CLASS } from '../facts/characters.js'
import { KINDS } from '../facts/elements.js'
import type { Facts } from '../facts/index.js'
import type { FeatureTable } from './table.js'

/** Codes of the ways a block can be hidden. */
const HIDDEN: Readonly<Record<HiddenBy, number>> = {
  'hidden-attribute': 1,
  style: 2,
  'off-screen': 2,
  'aria-hidden': 3,
  noscript: 4,
  template: 5,
  'form-control': 6,
  fallback: 7,
  graphic: 8,
}

const NAMES = [
  'words',
  'chars',
  'linkDensity',
  'wordLength',
  'stops',
  'stopRate',
  'commas',
  'commaRate',
  'marks',
  'symbols',
  'currency',
  'digitShare',
  'capitalShare',
  'capitalizedShare',
  'numberShare',
  'letterShare',
  'firstClass',
  'lastClass',
  'ended',
  'prose',
  'hidden',
  'leaves',
  'tag',
  'innerTag',
  'depth',
  'linksInside',
  'imagesBefore',
] as const

/** What a block is by itself: its text, its tags, what stands right beside it. */
export function addOwn(table: FeatureTable, { page, elements, texts, media }: Facts): void {
  const column = table.columns(NAMES)
  for (const { index, container, hidden, leaves } of page.blocks) {
    const chars = Math.max(1, texts.chars[index] ?? 0)
    const words = texts.words[index] ?? 0
    const perWord = Math.max(1, words)
    column.words[index] = words
    column.chars[index] = chars
    column.linkDensity[index] = (texts.linked[index] ?? 0) / chars
    column.wordLength[index] = (texts.letters[index] ?? 0) / perWord
    column.stops[index] = texts.stops[index] ?? 0
    column.stopRate[index] = (texts.stops[index] ?? 0) / perWord
    column.commas[index] = texts.commas[index] ?? 0
    column.commaRate[index] = (texts.commas[index] ?? 0) / perWord
    column.marks[index] = (texts.marks[index] ?? 0) / perWord
    column.symbols[index] = (texts.symbols[index] ?? 0) / perWord
    column.currency[index] = texts.currency[index] ?? 0
    column.digitShare[index] = (texts.digits[index] ?? 0) / chars
    column.capitalShare[index] = (texts.capitals[index] ?? 0) / Math.max(1, texts.letters[index] ?? 0)
    column.capitalizedShare[index] = (texts.capitalized[index] ?? 0) / perWord
    column.numberShare[index] = (texts.numbers[index] ?? 0) / perWord
    column.letterShare[index] = (texts.letters[index] ?? 0) / chars
    column.firstClass[index] = texts.firstClass[index] ?? 0
    column.lastClass[index] = texts.lastClass[index] ?? 0
    column.ended[index] = texts.lastClass[index] === CLASS.stop ? 1 : 0
    column.prose[index] = texts.prose[index] ?? 0
    column.hidden[index] = hidden === undefined ? 0 : HIDDEN[hidden]
    column.leaves[index] = leaves.length
    column.tag[index] = elements.tag[elements.outer[container] ?? 0] ?? 0
    column.innerTag[index] = elements.tag[container] ?? 0
    column.depth[index] = page.containers[container]?.depth ?? 0
    column.linksInside[index] = countAfter(media.links, index)
    column.imagesBefore[index] = countBefore(media.images, index)
  }
}

const countBefore = (counts: Float64Array, block: number): number =>
  (counts[block] ?? 0) - (block > 0 ? (counts[block - 1] ?? 0) : 0)
const countAfter = (counts: Float64Array, block: number): number => (counts[block + 1] ?? 0) - (counts[block] ?? 0)

/** How far up the surroundings of each kind are. */
export function addSurroundings(table: FeatureTable, { page, elements }: Facts): void {
  const column = table.columns(KINDS.map((kind) => `above ${kind}`))
  KINDS.forEach((kind, number) => {
    const levels = elements.above[number]
    const own = column[`above ${kind}`]
    if (levels === undefined || own === undefined) return
    for (const { index, container } of page.blocks) own[index] = levels[container] ?? 0
  })
}
