import { readForest } from './dense-forest.js'
import type { Weights } from './html-model.js'
import { type LevelForest, levelForest } from './level-forest.js'
import { type LineNetwork, readLineNetwork } from './line-network/network.js'
import { openWeights } from './open-weights.js'
import { readTokenTable, type TokenTable } from './token-table.js'

/** What the lexicon of dumps tells of a block: that it is content, that the blocks after it are, that those before it are. */
const VIEWS = 3

/** The model of the blocks of text dumps: a lexicon whose sums are features, forests in one, and a network over the blocks in their order. */
export interface DumpModel {
  readonly lexicon: TokenTable
  /** Log-odds of a block without any known token, by view. */
  readonly bias: Float32Array
  readonly forest: LevelForest
  readonly network: LineNetwork
}

/** Reads weights: the lexicon, the biases, the forest, the network. Throws when they are not what the code expects. */
export function readDumpModel(weights: Weights): DumpModel {
  return openWeights(weights, (reader) => ({
    lexicon: readTokenTable(reader, VIEWS),
    bias: reader.floats(VIEWS),
    forest: levelForest(readForest(reader)),
    network: readLineNetwork(reader),
  }))
}
