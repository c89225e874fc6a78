import { type Cascade, readCascade, scoreCascade } from './cascade.js'
import { expectFeatures } from './html-model.js'
import { type Lexicon, readLexicon } from './lexicon.js'
import { openWeights } from './open-weights.js'
import { kindWeights } from './weights/kinds.js'

/** The model of headings and list items of dumps: words that stand in them, and trees for each. */
export interface KindModel {
  readonly words: Lexicon
  readonly heading: Cascade
  readonly item: Cascade
}

/** Of the blocks that were headings or items in the end on pages that the trees had not seen, the first trees gave none so few log-odds. */
const SETTLED = -2.2

let loaded: KindModel | undefined

/** The model that comes with the package, read once. `features` are those that the code makes, in its order. */
export function loadKindModel(features: readonly string[]): KindModel {
  if (loaded === undefined) {
    expectFeatures(kindWeights, features)
    loaded = openWeights(kindWeights, (reader) => ({
      words: readLexicon(reader, 2),
      heading: readCascade(reader, SETTLED),
      item: readCascade(reader, SETTLED),
    }))
  }
  return loaded
}

/** Log-odds of each row's being a heading, and a list item. */
export function scoreKinds(
  { heading, item }: KindModel,
  columns: Float32Array,
  rows: number,
): { heading: Float64Array; item: Float64Array } {
  return { heading: scoreCascade(heading, columns, rows), item: scoreCascade(item, columns, rows) }
}
