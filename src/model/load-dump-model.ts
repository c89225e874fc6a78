import { type DumpModel, readDumpModel } from './dump-model.js'
import { dumpWeights } from './weights/dump.js'

let loaded: DumpModel | undefined

/** The model of text dumps that comes with the package, read once. */
export function loadDumpModel(): DumpModel {
  loaded ??= readDumpModel(dumpWeights)
  return loaded
}
