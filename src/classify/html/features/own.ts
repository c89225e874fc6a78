import { tagCode } from '../../../words/html/tags.js'
import { addColumns, type Columns } from './columns.js'
import type { Facts } from './facts.js'

/** Codes of the ways a block can be hidden, for the `hidden` column. */
const HIDDEN = {
  'hidden-attribute': 1,
  style: 2,
  'off-screen': 2,
  'aria-hidden': 3,
  noscript: 4,
  'form-control': 5,
  template: 6,
  fallback: 7,
  graphic: 8,
} as const

/** What a block is by itself: its text, its tags, the names around it. */
export function addOwn(
  columns: Columns,
  { page, elements, texts, region, repeats, vocabulary, wording, phrases }: Facts,
): void {
  const size = page.blocks.length
  const column = addColumns(columns, size, [
    'words',
    'linkDensity',
    'stops',
    'commas',
    'digits',
    'capitals',
    'ended',
    'prose',
    'outerTag',
    'innerTag',
    'within',
    'hidden',
    'level',
    'climb',
    'candidate',
    'near',
    'far',
    'nearPurpose',
    'farPurpose',
    'ownWording',
    'headWording',
    'phraseWhole',
    'phrasePart',
    'phraseHead',
    'earlier',
    'later',
    'kindSize',
  ])
  for (const { index, container, hidden } of page.blocks) {
    const chars = Math.max(1, texts.chars[index] ?? 0)
    const outer = elements.outer[container] ?? 0
    column.words[index] = texts.words[index] ?? 0
    column.linkDensity[index] = (texts.linked[index] ?? 0) / chars
    column.stops[index] = texts.stops[index] ?? 0
    column.commas[index] = texts.commas[index] ?? 0
    column.digits[index] = (texts.digits[index] ?? 0) / chars
    column.capitals[index] = (texts.capitals[index] ?? 0) / chars
    column.ended[index] = texts.ended[index] ?? 0
    column.prose[index] = texts.prose[index] ?? 0
    column.outerTag[index] = elements.tag[outer] ?? 0
    column.innerTag[index] = elements.tag[container] ?? tagCode('')
    column.within[index] = elements.within[container] ?? 0
    column.hidden[index] = hidden === undefined ? 0 : HIDDEN[hidden]
    column.level[index] = region.level[container] ?? 0
    column.climb[index] = region.climb[container] ?? 0
    column.candidate[index] = region.candidate[container] ?? 0
    column.near[index] = vocabulary.near[container] ?? 0
    column.far[index] = vocabulary.far[container] ?? 0
    column.nearPurpose[index] = vocabulary.nearPurpose[container] ?? 0
    column.farPurpose[index] = vocabulary.farPurpose[container] ?? 0
    column.ownWording[index] = wording.own[index] ?? 0
    column.headWording[index] = wording.head[index] ?? 0
    column.phraseWhole[index] = phrases.whole[index] ?? 0
    column.phrasePart[index] = phrases.part[index] ?? 0
    column.phraseHead[index] = phrases.head[index] ?? 0
    column.earlier[index] = repeats.earlier[index] ?? 0
    column.later[index] = repeats.later[index] ?? 0
    column.kindSize[index] = repeats.kindSize[repeats.kind[index] ?? 0] ?? 0
  }
}
