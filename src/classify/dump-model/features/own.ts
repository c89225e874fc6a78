import { charClass } from '../../../text/char-class.js'
import { type BookName, bits } from '../../dump/view/books.js'
import { type DumpView, signs } from '../../dump/view/view.js'
import type { FeatureTable } from '../../model/features/table.js'

const tags = ['p', 'h2', 'li', 'pre', 'tr']
/** An element of a dump is one that the parser built; what it does not build stands at 0 as a paragraph does. */
const tagNumber = (name: string): number => Math.max(0, tags.indexOf(name))

/** The block alone: its length, its characters, its element. */
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
    'ended',
    'tag',
    'lines',
    'gap',
    'gapAfter',
    'copies',
    'nth',
  ])
  const { page, size } = view
  for (let at = 0; at < size; at++) {
    const block = page.blocks[at]
    if (block === undefined) continue
    const words = view.words[at] ?? 0
    const some = Math.max(1, words)
    const node = page.containers[block.container]?.node
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
    made.ended[at] = Number(view.last[at] === charClass.stop)
    made.tag[at] = node?.type === 'element' ? tagNumber(node.tagName) : 0
    made.lines[at] = block.lines === undefined ? 1 : block.lines[1] - block.lines[0] + 1
    made.gap[at] = Math.min(9, block.gap ?? 0)
    made.gapAfter[at] = Math.min(9, page.blocks[at + 1]?.gap ?? 9)
    made.copies[at] = Math.min(50, view.copies[at] ?? 1)
    made.nth[at] = Math.min(50, view.nth[at] ?? 1)
  }
}

const books = Object.keys(bits).filter((name): name is BookName => name in bits)
const marked = ['copyright', 'address', 'mail', 'money'] as const

/** Which phrase books speak of the block (2: it is one of their phrases; 1: it has one), and which characters of furniture it has. */
export function addPhrases(table: FeatureTable, view: DumpView): void {
  for (const book of books) {
    const column = table.columns([`book ${book}`])[`book ${book}`]
    const bit = bits[book]
    if (column === undefined || (view.seen & bit) === 0) continue
    for (let at = 0; at < view.size; at++)
      column[at] = ((view.whole[at] ?? 0) & bit) !== 0 ? 2 : ((view.part[at] ?? 0) & bit) !== 0 ? 1 : 0
  }
  for (const name of marked) {
    const column = table.columns([`sign ${name}`])[`sign ${name}`]
    if (column === undefined) continue
    for (let at = 0; at < view.size; at++) column[at] = ((view.signs[at] ?? 0) & signs[name]) === 0 ? 0 : 1
  }
}
