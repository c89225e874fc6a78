import { addReasons, meansOf } from '../../../model/level-reasons.js'
import { oddsByLines } from '../../../model/line-network/index.js'
import { loadDumpModel } from '../../../model/load-dump-model.js'
import { dumpFeatureInWords } from '../../../words/dump/feature-words.js'
import type { Scoreboard } from '../../scoreboard.js'
import type { DumpView } from '../view/view.js'
import { measureDump } from './features/index.js'
import { isFamiliar } from './is-familiar.js'
import { likesOf } from './likes.js'

/** Features that an explanation names for each block. */
const NAMED = 3

/** What the network says, which tells nobody by what it went. */
const NETWORK = 'the page around it, line by line'

/** Of longer pages nobody reads an explanation of each block, and it would take seconds. */
const MOST_BLOCKS = 20_000

/**
 * Notes, for each block, the features that changed its score most on the way through the trees, in log-odds, against the page's other blocks. They are
 * parts of the model's own points, not points beside them, and so is what the network says as a whole; a page is measured again for them, since only explanations ask.
 */
export function noteLoudest(board: Scoreboard, view: DumpView): void {
  if (view.size > MOST_BLOCKS) return
  const model = loadDumpModel()
  const likes = likesOf(model, view.tokens)
  const table = measureDump(view, likes)
  const asked = { forest: model.forest, columns: table.values, rows: view.size }
  const means = meansOf(asked)
  const network = isFamiliar(likes, view.tokens)
    ? oddsByLines(model.network, table.values, view.size)
    : new Float64Array(view.size)
  const usual = network.reduce((sum, odds) => sum + odds, 0) / Math.max(1, view.size)
  const inWords = [...table.names.map(dumpFeatureInWords), NETWORK]
  const points = new Float64Array(inWords.length)
  for (let block = 0; block < view.size; block++) {
    points.fill(0)
    addReasons(asked, means, block, points)
    points[inWords.length - 1] = (network[block] ?? 0) - usual
    for (const feature of loudest(points)) {
      const value = Math.round((points[feature] ?? 0) * 100) / 100
      if (value === 0) continue
      board.note(block, { rule: `model: ${inWords[feature] ?? ''}`, points: value })
    }
  }
}

function loudest(points: Float64Array): number[] {
  const order = Array.from(points.keys())
  return order.sort((a, b) => Math.abs(points[b] ?? 0) - Math.abs(points[a] ?? 0)).slice(0, NAMED)
}
