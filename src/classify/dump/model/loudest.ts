import { addReasons, meansOf } from '../../../model/level-reasons.js'
import { loadDumpModel } from '../../../model/load-dump-model.js'
import { dumpFeatureInWords } from '../../../words/dump/feature-words.js'
import type { Scoreboard } from '../../scoreboard.js'
import type { DumpView } from '../view/view.js'
import { measureDump } from './features/index.js'
import { likesOf } from './likes.js'

/** Features that an explanation names for each block. */
const NAMED = 3

/** Of longer pages nobody reads an explanation of each block, and it would take seconds. */
const MOST_BLOCKS = 20_000

/**
 * Notes, for each block, the features that changed its score most on the way through the trees, in log-odds, against the page's other blocks. They are
 * parts of the model's own points, not points beside them; a page is measured again for them, since only explanations ask.
 */
export function noteLoudest(board: Scoreboard, view: DumpView): void {
  if (view.size > MOST_BLOCKS) return
  const model = loadDumpModel()
  const table = measureDump(view, likesOf(model, view.tokens))
  const asked = { forest: model.forest, columns: table.values, rows: view.size }
  const means = meansOf(asked)
  const points = new Float64Array(table.names.length)
  for (let block = 0; block < view.size; block++) {
    points.fill(0)
    addReasons(asked, means, block, points)
    for (const feature of loudest(points)) {
      const value = Math.round((points[feature] ?? 0) * 100) / 100
      if (value === 0) continue
      board.note(block, { rule: `model: ${dumpFeatureInWords(table.names[feature] ?? '')}`, points: value })
    }
  }
}

function loudest(points: Float64Array): number[] {
  const order = Array.from(points.keys())
  return order.sort((a, b) => Math.abs(points[b] ?? 0) - Math.abs(points[a] ?? 0)).slice(0, NAMED)
}
