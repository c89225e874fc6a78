import { type Cascade, readCascade, scoreCascade } from './cascade.js'
import { expectFeatures } from './html-model.js'
import { openWeights } from './open-weights.js'
import { readTokenTable, type TokenTable } from './token-table.js'
import { cutWeights } from './weights/cuts.js'

/** The model of broken lines: the words at both sides of a break, and the trees that say whether a paragraph goes on. */
export interface CutModel {
  readonly words: TokenTable
  readonly trees: Cascade
}

/** Of 18,500 joins on pages that the trees had not seen, the first trees gave none so few log-odds. */
const SETTLED = { below: -1.5, above: Number.POSITIVE_INFINITY }

let loaded: CutModel | undefined

/** The model that comes with the package, read once. `features` are those that the code makes, in its order. */
export function loadCutModel(features: readonly string[]): CutModel {
  if (loaded === undefined) {
    expectFeatures(cutWeights, features)
    loaded = openWeights(cutWeights, (reader) => ({
      words: readTokenTable(reader, 2),
      trees: readCascade(reader, SETTLED),
    }))
  }
  return loaded
}

/** Log-odds of each row. */
export const scoreCuts = ({ trees }: CutModel, columns: Float32Array, rows: number): Float64Array =>
  scoreCascade(trees, columns, rows)
