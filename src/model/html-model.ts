import { decodeBase64 } from './base64.js'
import { ByteReader } from './byte-reader.js'
import { checksum } from './checksum.js'
import { addForest, type Forest, readForest } from './forest.js'
import { type Lexicon, readLexicon } from './lexicon.js'

/** Weights as they are kept in `weights/`: written by `training/`, checked when they are loaded. */
export interface Weights {
  /** Layout of `data`: see `readHtmlModel`. */
  readonly version: number
  /** Names of the features that the trees count by, in their order. */
  readonly features: readonly string[]
  /** CRC-32 of the bytes. */
  readonly checksum: number
  /** The bytes in base64. */
  readonly data: string
}

/** The model of HTML blocks: two lexicons whose scores are features, and forests that are averaged. */
export interface HtmlModel {
  readonly names: Lexicon
  readonly texts: Lexicon
  readonly forests: readonly Forest[]
}

/** The layout that this code reads. */
export const LAYOUT = 1

/** Reads weights: names, texts, the number of forests, the forests. Throws when they are not what the code expects. */
export function readHtmlModel(weights: Weights): HtmlModel {
  if (weights.version !== LAYOUT) throw new Error(`Expected weights of layout ${LAYOUT}, not ${weights.version}`)
  const bytes = decodeBase64(weights.data)
  const found = checksum(bytes)
  if (found !== weights.checksum) throw new Error(`Expected weights with checksum ${weights.checksum}, not ${found}`)
  const reader = new ByteReader(bytes)
  const names = readLexicon(reader, 2)
  const texts = readLexicon(reader, 2)
  const forests = Array.from({ length: reader.byte() }, () => readForest(reader))
  if (reader.left !== 0) throw new Error(`Expected the weights to end here, not ${reader.left} bytes on`)
  return { names, texts, forests }
}

/** Throws unless the features that the code makes are those that the weights were trained on, in the same order. */
export function expectFeatures(weights: Weights, names: readonly string[]): void {
  const wrong = weights.features.findIndex((name, at) => name !== names[at])
  if (wrong >= 0 || names.length !== weights.features.length) {
    throw new Error(`Expected feature ${wrong} to be "${weights.features[wrong]}", not "${names[wrong]}"`)
  }
}

/** Log-odds of each row by each forest. */
export function scoreRows(model: HtmlModel, columns: Float32Array, rows: number): Float64Array[] {
  return model.forests.map((forest) => {
    const sums = new Float64Array(rows)
    addForest(forest, columns, rows, sums)
    return sums
  })
}
