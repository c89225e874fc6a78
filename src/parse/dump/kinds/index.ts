import { loadKindModel, scoreKinds } from '../../../model/kind-model.js'
import type { Draft } from '../draft.js'
import { kindFeatures } from './columns.js'
import { measureKinds, openKinds } from './features.js'

/** Log-odds from which a block is a heading or an item: on content of `dumps-dev`, out of fold by host, precision and recall are about the same there. */
const HEADING_BAR = -0.5
const ITEM_BAR = -0.3

/** Blocks of more words are neither. */
const longest = 60

/** Blocks measured at a time: their columns stay in the processor's cache. */
const BATCH = 256

/** Is a block a heading (1), a list item (2) or neither (0)? Only paragraphs are asked about. */
export function findKinds(drafts: readonly Draft[]): Uint8Array {
  const kinds = new Uint8Array(drafts.length)
  const model = loadKindModel(kindFeatures)
  const { words } = model
  const context = openKinds(drafts, {
    find: (hash) => words.find(hash >>> 8),
    heading: (word) => words.score(0, word),
    item: (word) => words.score(1, word),
  })
  const asked = askable(drafts)
  const room = new Float32Array(Math.min(BATCH, asked.length) * kindFeatures.length)
  for (let first = 0; first < asked.length; first += BATCH) {
    const rows = Math.min(BATCH, asked.length - first)
    const columns = room.subarray(0, rows * kindFeatures.length)
    measureKinds(context, asked, first, rows, columns)
    const { heading, item } = scoreKinds(model, columns, rows)
    for (let row = 0; row < rows; row++) kinds[asked[first + row] ?? 0] = kindOf(heading[row] ?? 0, item[row] ?? 0)
  }
  return kinds
}

/** Indexes of the blocks that may be headings or items. */
function askable(drafts: readonly Draft[]): Int32Array {
  const found: number[] = []
  drafts.forEach(({ kind, words }, at) => {
    if (kind === 'paragraph' && words > 0 && words <= longest) found.push(at)
  })
  return Int32Array.from(found)
}

function kindOf(heading: number, item: number): number {
  if (heading >= HEADING_BAR && heading - HEADING_BAR >= item - ITEM_BAR) return 1
  return item >= ITEM_BAR ? 2 : 0
}
