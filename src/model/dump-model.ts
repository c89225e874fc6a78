import { decodeBase64 } from './base64.js'
import { ByteReader } from './byte-reader.js'
import { checksum } from './checksum.js'
import { type Forest, readForest } from './forest.js'
import type { Weights } from './html-model.js'
import { type Lexicon, readLexicon } from './lexicon.js'

/** What the lexicon of dumps tells of a block: that it is content, that the blocks after it are, that those before it are. */
const DUMP_VIEWS = 3

/** The model of the blocks of text dumps: a lexicon whose sums are features, and one forest. */
export interface DumpModel {
  readonly tokens: Lexicon
  /** Log-odds of a block without any known token, by view. */
  readonly bias: Float32Array
  readonly forest: Forest
}

/** The layout that this code reads. */
const LAYOUT = 1

/** Reads weights: the lexicon, the biases, the forest. Throws when they are not what the code expects. */
export function readDumpModel(weights: Weights): DumpModel {
  if (weights.version !== LAYOUT) throw new Error(`Expected weights of layout ${LAYOUT}, not ${weights.version}`)
  const bytes = decodeBase64(weights.data)
  const found = checksum(bytes)
  if (found !== weights.checksum) throw new Error(`Expected weights with checksum ${weights.checksum}, not ${found}`)
  const reader = new ByteReader(bytes)
  const tokens = readLexicon(reader, DUMP_VIEWS)
  const bias = reader.floats(DUMP_VIEWS)
  const forest = readForest(reader)
  if (reader.left !== 0) throw new Error(`Expected the weights to end here, not ${reader.left} bytes on`)
  return { tokens, bias, forest }
}
