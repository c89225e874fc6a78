import { addForest } from '../../model/forest.js'
import { expectFeatures } from '../../model/html-model.js'
import { loadDumpModel } from '../../model/load-dump-model.js'
import { dumpWeights } from '../../model/weights/dump.js'
import type { DumpView } from '../dump/view/view.js'
import { measureDump } from './features/index.js'
import { likesOf } from './likes.js'
import { readTokens } from './tokens.js'

let checked = false

/** Log-odds of each block of a dump for being main content. */
export function voteOnDump(view: DumpView): Float64Array {
  const model = loadDumpModel()
  const tokens = readTokens(view.page.blocks)
  const table = measureDump(view, tokens, likesOf(model, tokens))
  if (!checked) expectFeatures(dumpWeights, table.names)
  checked = true
  const odds = new Float64Array(view.size)
  addForest(model.forest, table.values, view.size, odds)
  return odds
}
