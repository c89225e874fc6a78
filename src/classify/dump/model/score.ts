import { columnsRoom } from '../../../model/columns-room.js'
import type { DumpModel } from '../../../model/dump-model.js'
import { addUntilSure, type EarlyExit } from '../../../model/early-exit.js'
import { expectFeatures } from '../../../model/html-model.js'
import { oddsByLines } from '../../../model/line-network/index.js'
import { loadDumpModel } from '../../../model/load-dump-model.js'
import { dumpWeights } from '../../../model/weights/dump.js'
import type { FeatureTable } from '../../model/features/table.js'
import type { DumpView } from '../view/view.js'
import { measureDump } from './features/index.js'
import { isFamiliar } from './is-familiar.js'
import { likesOf } from './likes.js'

let checked = false

/** By the network alone half of the lines are two and a half log-odds (92 %) from even odds, and of 278,000 such lines out of fold the trees move none to the other side. */
const early: EarlyExit = { every: 25, sure: 2.5 }

/** What the forest's leaves are of its own log-odds: the network has the rest (`training/dumps/cross_dumps.py`). */
const FOREST_SHARE = 0.35

/** Log-odds of each block of a dump for being main content. */
export function voteOnDump(view: DumpView): Float64Array {
  const model = loadDumpModel()
  const likes = likesOf(model, view.tokens)
  const table = measureDump(view, likes, columnsRoom)
  if (!checked) expectFeatures(dumpWeights, table.names)
  checked = true
  if (!isFamiliar(likes, view.tokens)) return askForest(model, table)
  const odds = oddsByLines(model.network, table.values, view.size)
  addUntilSure(model.forest, table.values, odds, early)
  return odds
}

/** Log-odds by the trees alone. */
function askForest({ forest }: DumpModel, { values, size }: FeatureTable): Float64Array {
  const odds = new Float64Array(size)
  addUntilSure(forest, values, odds, { every: early.every, sure: Number.POSITIVE_INFINITY })
  return odds.map((sum) => sum / FOREST_SHARE)
}
