import { type Cascade, readCascade, scoreCascade } from './cascade.js'
import { expectFeatures } from './html-model.js'
import { openWeights } from './open-weights.js'
import { readTokenTable, type TokenTable } from './token-table.js'
import { kindWeights } from './weights/kinds.js'

/** The model of headings and list items of dumps: words that stand in them, and trees for each. */
export interface KindModel {
  readonly words: TokenTable
  readonly heading: Cascade
  readonly item: Cascade
}

/** On every twelfth page of `dumps-dev` this turned 6 of 3,227 headings and 25 of 24,208 items; it spares most of the trees 79 % and 45 % of the rows. */
const settled = { heading: { below: -2, above: 0.6 }, item: { below: -1.2, above: 0.6 } }

let loaded: KindModel | undefined

/** The model that comes with the package, read once. `features` are those that the code makes, in its order. */
export function loadKindModel(features: readonly string[]): KindModel {
  if (loaded === undefined) {
    expectFeatures(kindWeights, features)
    loaded = openWeights(kindWeights, (reader) => ({
      words: readTokenTable(reader, 2),
      heading: readCascade(reader, settled.heading),
      item: readCascade(reader, settled.item),
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
