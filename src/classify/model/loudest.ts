import { addReasons } from '../../model/dense-forest.js'
import { featureInWords } from '../../words/html/feature-words.js'
import type { Scoreboard } from '../scoreboard.js'
import { forestShare, NETWORK_SHARE, type Votes } from './score.js'

/** Features that an explanation names for each block. */
const NAMED = 3

/** What the network says, which tells nobody by what it went. */
const NETWORK = 'the page around it, block by block'

/**
 * Notes, for each block, the features that changed its score most on the way through the trees, in log-odds, and what the network says as a whole, against
 * the page's other blocks. They are parts of the model's own points, not points beside them.
 */
export function noteLoudest(board: Scoreboard, { table, model, votes }: Votes): void {
  const points = new Float64Array(table.names.length + 1)
  const share = forestShare(model.forests.length)
  const network = votes[votes.length - 1] ?? new Float64Array(table.size)
  const usual = network.reduce((sum, odds) => sum + odds, 0) / Math.max(1, table.size)
  for (let block = 0; block < table.size; block++) {
    points.fill(0)
    const numberOf = (feature: number): number => table.values[feature * table.size + block] ?? 0
    for (const forest of model.forests) addReasons(forest, numberOf, points)
    for (let feature = 0; feature < table.names.length; feature++) points[feature] = (points[feature] ?? 0) * share
    points[table.names.length] = ((network[block] ?? 0) - usual) * NETWORK_SHARE
    for (const feature of loudest(points)) {
      const value = Math.round((points[feature] ?? 0) * 100) / 100
      const name = table.names[feature]
      if (value !== 0)
        board.note(block, { rule: `model: ${name === undefined ? NETWORK : featureInWords(name)}`, points: value })
    }
  }
}

function loudest(points: Float64Array): number[] {
  const order = Array.from(points.keys())
  return order.sort((a, b) => Math.abs(points[b] ?? 0) - Math.abs(points[a] ?? 0)).slice(0, NAMED)
}
