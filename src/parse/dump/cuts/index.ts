import { loadCutModel, scoreCuts } from '../../../model/cut-model.js'
import { LANES } from '../../../model/lane-forest.js'
import type { Line } from '../line.js'
import { cutFeatures } from './columns.js'
import { measureCuts, openCuts } from './features.js'

/**
 * Log-odds that a line goes on with the one before it must reach this to be joined: a little more than even, since a wrong join spoils two paragraphs and a missed one leaves a fragment
 * (`dumps-dev`, soup: 0 and 0.3 within 0.001, 0.6 loses 0.009 of paragraph F1).
 * @public for `training/rules/dump-cuts`
 */
export const JOIN_BAR = 0.2

/** Places measured at a time: as many as ask the trees together. */
const BATCH = LANES

/** For each line, does it go on with the one before? Never across a blank line. */
export function findJoins(lines: readonly Line[]): Uint8Array {
  const joins = new Uint8Array(lines.length)
  const model = loadCutModel(cutFeatures)
  const { words } = model
  const context = openCuts(lines, {
    ending: (hash) => words.score(0, words.find(hash >>> 8)),
    beginning: (hash) => words.score(1, words.find(hash >>> 8)),
  })
  const { after } = context
  const room = new Float32Array(Math.min(BATCH, after.length) * cutFeatures.length)
  for (let first = 0; first < after.length; first += BATCH) {
    const rows = Math.min(BATCH, after.length - first)
    const columns = room.subarray(0, rows * cutFeatures.length)
    measureCuts(context, first, rows, columns)
    const sums = scoreCuts(model, columns, rows)
    for (let row = 0; row < rows; row++) joins[after[first + row] ?? 0] = Number((sums[row] ?? 0) >= JOIN_BAR)
  }
  return joins
}
