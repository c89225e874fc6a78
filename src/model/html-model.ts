import { decodeBase64 } from './base64.js'
import { ByteReader } from './byte-reader.js'
import { checksum } from './checksum.js'
import { type DenseForest, readDenseForest, readThresholds } from './dense-forest.js'
import { addForests, type Forest } from './forest.js'
import { type HintModel, readHints } from './hints.js'
import { type LineNetwork, readLineNetwork } from './line-network/network.js'
import { readTokenTable, type TokenTable } from './token-table.js'

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

/** Weights of the model of HTML pages: the features are of blocks, the others of whole pages. */
export interface HtmlWeights extends Weights {
  readonly pageFeatures: readonly string[]
}

/** The model of HTML blocks: two lexicons and a linear model whose scores are features, forests that are averaged, a network over the blocks in their order; and the model of a page's type. */
export interface HtmlModel {
  readonly names: TokenTable
  readonly texts: TokenTable
  readonly hints: HintModel
  readonly forests: readonly DenseForest[]
  readonly network: LineNetwork
  /** One forest a type of page, in the order of `PAGE_TYPES`. */
  readonly types: readonly Forest[]
}

/** The plain layout of weights; that of the model of HTML pages. */
export const LAYOUT = 2
export const HTML_LAYOUT = 4

/** Reads weights: names, texts, hints; then the thresholds and the forests of blocks, the same of pages, and the network. Throws when they are not what the code expects. */
export function readHtmlModel(weights: Weights): HtmlModel {
  if (weights.version !== HTML_LAYOUT)
    throw new Error(`Expected weights of layout ${HTML_LAYOUT}, not ${weights.version}`)
  const bytes = decodeBase64(weights.data)
  const found = checksum(bytes)
  if (found !== weights.checksum) throw new Error(`Expected weights with checksum ${weights.checksum}, not ${found}`)
  const reader = new ByteReader(bytes)
  const names = readTokenTable(reader, 2)
  const texts = readTokenTable(reader, 2)
  const hints = readHints(reader)
  const forests = readForests(reader)
  const types = readForests(reader)
  const network = readLineNetwork(reader)
  if (reader.left !== 0) throw new Error(`Expected the weights to end here, not ${reader.left} bytes on`)
  return { names, texts, hints, forests, types, network }
}

function readForests(reader: ByteReader): DenseForest[] {
  const thresholds = readThresholds(reader)
  return Array.from({ length: reader.byte() }, () => readDenseForest(reader, thresholds))
}

/** Throws unless the features that the code makes are those that the weights were trained on, in the same order. */
export function expectFeatures({ features }: Pick<Weights, 'features'>, names: readonly string[]): void {
  const wrong = features.findIndex((name, at) => name !== names[at])
  if (wrong >= 0 || names.length !== features.length) {
    throw new Error(`Expected feature ${wrong} to be "${features[wrong]}", not "${names[wrong]}"`)
  }
}

/** Sums of each row by each forest: log-odds, where the forests tell chances. */
export function scoreRows(forests: readonly Forest[], columns: Float32Array, rows: number): Float64Array[] {
  const sums = forests.map(() => new Float64Array(rows))
  addForests(forests, columns, rows, sums)
  return sums
}
