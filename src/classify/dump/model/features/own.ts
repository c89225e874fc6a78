import type { FeatureTable } from '../../../model/features/table.js'
import type { DumpView } from '../../view/view.js'

/** The block alone: its length, its characters, its copies. */
export function addOwn(table: FeatureTable, view: DumpView): void {
  const made = table.columns([
    'words',
    'chars',
    'wordLength',
    'capitals',
    'shouting',
    'digits',
    'marks',
    'stops',
    'commas',
    'first',
    'last',
    'lines',
    'gap',
    'gapAfter',
    'copies',
    'nth',
    'whole',
    'part',
  ])
  const { page, size } = view
  for (let at = 0; at < size; at++) {
    const block = page.blocks[at]
    if (block === undefined) continue
    const words = view.words[at] ?? 0
    const some = Math.max(1, words)
    made.words[at] = words
    made.chars[at] = block.text.length
    made.wordLength[at] = block.text.length / some
    made.capitals[at] = (view.capitals[at] ?? 0) / some
    made.shouting[at] = view.shouting[at] ?? 0
    made.digits[at] = view.digits[at] ?? 0
    made.marks[at] = view.marks[at] ?? 0
    made.stops[at] = view.stops[at] ?? 0
    made.commas[at] = (view.commas[at] ?? 0) / some
    made.first[at] = view.first[at] ?? 0
    made.last[at] = view.last[at] ?? 0
    made.lines[at] = block.lines === undefined ? 1 : block.lines[1] - block.lines[0] + 1
    made.gap[at] = Math.min(9, block.gap ?? 0)
    made.gapAfter[at] = Math.min(9, page.blocks[at + 1]?.gap ?? 9)
    made.copies[at] = Math.min(50, view.copies[at] ?? 1)
    made.nth[at] = Math.min(50, view.nth[at] ?? 1)
    made.whole[at] = view.whole[at] === 0 ? 0 : 1
    made.part[at] = view.part[at] === 0 ? 0 : 1
  }
}
