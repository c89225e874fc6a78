import { decodeBase64 } from './base64.js'
import { ByteReader } from './byte-reader.js'
import { checksum } from './checksum.js'
import { addForest, type Forest, readForest } from './forest.js'
import { expectFeatures, LAYOUT, type Weights } from './html-model.js'
import { type Lexicon, readLexicon } from './lexicon.js'
import { cutWeights } from './weights/cuts.js'

/** The model of broken lines: the words at both sides of a break, and the trees that say whether a paragraph goes on. */
export interface CutModel {
  readonly words: Lexicon
  /** A few trees, which settle most places. */
  readonly first: Forest
  readonly rest: Forest
}

/** A place that the first trees give fewer log-odds is no join: of 18,500 joins on pages that the trees had not seen, they gave none so few. */
const SETTLED = -1.5

let loaded: CutModel | undefined

/** The model that comes with the package, read once. `features` are those that the code makes, in its order. */
export function loadCutModel(features: readonly string[]): CutModel {
  if (loaded === undefined) {
    expectFeatures(cutWeights, features)
    loaded = readCutModel(cutWeights)
  }
  return loaded
}

/** Reads weights: the words with a score at the end and one at the beginning of a line, then the trees. Throws when they are not what the code expects. */
export function readCutModel(weights: Weights): CutModel {
  if (weights.version !== LAYOUT) throw new Error(`Expected weights of layout ${LAYOUT}, not ${weights.version}`)
  const bytes = decodeBase64(weights.data)
  const found = checksum(bytes)
  if (found !== weights.checksum) throw new Error(`Expected weights with checksum ${weights.checksum}, not ${found}`)
  const reader = new ByteReader(bytes)
  const model = { words: readLexicon(reader, 2), first: readForest(reader), rest: readForest(reader) }
  if (reader.left !== 0) throw new Error(`Expected the weights to end here, not ${reader.left} bytes on`)
  return model
}

/** Log-odds of each row; those of a row that the first trees settle are theirs. `columns` is used up. */
export function scoreCuts({ first, rest }: CutModel, columns: Float32Array, rows: number): Float64Array {
  const sums = new Float64Array(rows)
  addForest(first, columns, rows, sums)
  const open: number[] = []
  for (let row = 0; row < rows; row++) if ((sums[row] ?? 0) >= SETTLED) open.push(row)
  const later = new Float64Array(open.length)
  addForest(rest, pick(columns, rows, open), open.length, later)
  open.forEach((row, at) => {
    sums[row] = (sums[row] ?? 0) + (later[at] ?? 0)
  })
  return sums
}

/** Moves the chosen rows together, in place: each goes to where one that is no longer asked for stood. */
function pick(columns: Float32Array, rows: number, chosen: readonly number[]): Float32Array {
  const features = rows === 0 ? 0 : Math.floor(columns.length / rows)
  for (let feature = 0, to = 0; feature < features; feature++) {
    for (const row of chosen) columns[to++] = columns[feature * rows + row] ?? 0
  }
  return columns
}
