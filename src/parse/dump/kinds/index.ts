import { loadKindModel, scoreKinds } from '../../../model/kind-model.js'
import { LANES } from '../../../model/lane-forest.js'
import { charClass } from '../../../text/char-class.js'
import type { Draft } from '../draft.js'
import { isBareProse, isSentence, sentence } from './bare-prose.js'
import { kindFeatures } from './columns.js'
import { evenOut, isAsLong } from './even-out.js'
import type { Face } from './face.js'
import { measureKinds, openKinds } from './features.js'

/** Log-odds from which a block is a heading or an item: on content of `dumps-dev`, out of fold by host, precision and recall are about the same there. */
const HEADING_BAR = -0.5
const ITEM_BAR = -0.3

/**
 * A neighbour of an item is one at so much less, if it has a few words. On every sixteenth page of three sets (flattened, in sample) items have F1 0.65 and 0.59
 * (`inner`, `wet`) by it, 0.61 and 0.51 without; precision falls by 0.01 and 0.02.
 */
const SLACK = 0.7
const shortest = 4

const HEADING = 1
const ITEM = 2
/** An item if it stands beside one. */
const MAYBE = 3

/** Blocks of more words are neither. */
const longest = 60

/** Blocks measured at a time: as many as ask the trees together. */
const BATCH = LANES

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
  const bare = isBareProse(context.faces)
  const room = new Float32Array(Math.min(BATCH, asked.length) * kindFeatures.length)
  for (let first = 0; first < asked.length; first += BATCH) {
    const rows = Math.min(BATCH, asked.length - first)
    const columns = room.subarray(0, rows * kindFeatures.length)
    measureKinds(context, asked, first, rows, columns)
    const { heading, item } = scoreKinds(model, columns, rows)
    for (let row = 0; row < rows; row++) {
      const at = asked[first + row] ?? 0
      const kind = kindOf(heading[row] ?? 0, item[row] ?? 0)
      const face = context.faces[at]
      kinds[at] = kind > 1 && (isProse(face) || (bare && isSentence(face))) ? 0 : kind
    }
  }
  growRuns(kinds, context.faces)
  evenOut(kinds, context.faces, { item: ITEM, heading: HEADING })
  return kinds
}

/** What may be an item is one beside an item that is like it: a list goes on. */
function growRuns(kinds: Uint8Array, faces: readonly Face[]): void {
  const isBeside = (at: number, other: number): boolean => kinds[other] === ITEM && isLike(faces[at], faces[other])
  for (let at = 1; at < kinds.length; at++) if (kinds[at] === MAYBE && isBeside(at, at - 1)) kinds[at] = ITEM
  for (let at = kinds.length - 1; at >= 0; at--) if (kinds[at] === MAYBE) kinds[at] = isBeside(at, at + 1) ? ITEM : 0
}

/** Both end a sentence or neither does, and they are about as long. Shorter ones may be names and labels. */
function isLike(one: Face | undefined, two: Face | undefined): boolean {
  if (one === undefined || two === undefined || one.words < shortest) return false
  if ((one.end === charClass.stop) !== (two.end === charClass.stop)) return false
  return isAsLong(one, two)
}

/** Indexes of the blocks that may be headings or items. */
function askable(drafts: readonly Draft[]): Int32Array {
  const found: number[] = []
  drafts.forEach(({ kind, words }, at) => {
    if (kind === 'paragraph' && words > 0 && words <= longest) found.push(at)
  })
  return Int32Array.from(found)
}

/**
 * Is it a sentence of which the model cannot tell that it is no item? It learnt from hardly any pages in scripts without capitals; and of long blocks
 * that begin with a quotation mark, 1 in 9 that it took for items was one (out of fold), of those with a dash in front none of 48.
 */
function isProse(face: Face | undefined): boolean {
  if (face === undefined) return false
  const { first, words } = face
  if (first === charClass.dash) return true
  return words >= sentence && (first === charClass.close || first === charClass.letter || first === charClass.ideograph)
}

function kindOf(heading: number, item: number): number {
  if (heading >= HEADING_BAR && heading - HEADING_BAR >= item - ITEM_BAR) return HEADING
  return item >= ITEM_BAR ? ITEM : item >= ITEM_BAR - SLACK ? MAYBE : 0
}
