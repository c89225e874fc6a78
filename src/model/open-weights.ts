import { decodeBase64 } from './base64.js'
import { ByteReader } from './byte-reader.js'
import { checksum } from './checksum.js'
import { LAYOUT, type Weights } from './html-model.js'

/** Reads weights from their bytes. Throws when they are not what the code expects. */
export function openWeights<Model>(weights: Weights, read: (reader: ByteReader) => Model): Model {
  if (weights.version !== LAYOUT) throw new Error(`Expected weights of layout ${LAYOUT}, not ${weights.version}`)
  const bytes = decodeBase64(weights.data)
  const found = checksum(bytes)
  if (found !== weights.checksum) throw new Error(`Expected weights with checksum ${weights.checksum}, not ${found}`)
  const reader = new ByteReader(bytes)
  const model = read(reader)
  if (reader.left !== 0) throw new Error(`Expected the weights to end here, not ${reader.left} bytes on`)
  return model
}
