import { addReasons } from '../../model/dense-forest.js'
import { featureInWords } from '../../words/html/feature-words.js'
import type { Scoreboard } from '../scoreboard.js'
import { forestShare, type Votes } from './score.js'

/** Features that an explanation names for each block. */
const NAMED = 3

/**
 * Notes, for each block, the features that changed its score most on the way through the trees, in log-odds. They are parts of the model's own
 * points, not points beside them.
 */
export function noteLoudest(board: Scoreboard, { table, model }: Votes): void {
  const points = new Float64Array(table.names.length)
  const share = forestShare(model.forests.length)
  for (let block = 0; block < table.size; block++) {
    points.fill(0)
    const numberOf = (feature: number): number => table.values[feature * table.size + block] ?? 0
    for (const forest of model.forests) addReasons(forest, numberOf, points)
    for (const feature of loudest(points)) {
      const value = Math.round((points[feature] ?? 0) * share * 100) / 100
      if (value !== 0)
        board.note(block, { rule: `model: ${featureInWords(table.names[feature] ?? '')}`, points: value })
    }
  }
}

function loudest(points: Float64Array): number[] {
  const order = Array.from(points.keys())
  return order.sort((a, b) => Math.abs(points[b] ?? 0) - Math.abs(points[a] ?? 0)).slice(0, NAMED)
}
