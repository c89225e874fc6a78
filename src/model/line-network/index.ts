import { enterLines } from './enter.js'
import { hearOthers } from './hear.js'
import type { LineNetwork } from './network.js'
import { wholeOf } from './whole.js'

/**
 * Log-odds of each line of a page.
 * @param columns the lines' numbers, one feature after the other: number `feature * rows + row`.
 */
export function oddsByLines(network: LineNetwork, columns: Float32Array, rows: number): Float64Array {
  const { channels } = network
  let before = new Float64Array(rows * channels)
  let after = new Float64Array(rows * channels)
  enterLines(network, columns, rows, before)
  network.layers.forEach((layer, at) => {
    const bias = at === network.pooled ? wholeOf(network, columns, rows, before, layer.bias) : layer.bias
    hearOthers(layer, network.batch, bias, before, after)
    ;[before, after] = [after, before]
  })
  return leave(network, before, rows)
}

function leave({ channels, leave: weights, leaveBias }: LineNetwork, lines: Float64Array, rows: number): Float64Array {
  const odds = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    let sum = leaveBias
    for (let channel = 0; channel < channels; channel++) {
      sum += (lines[row * channels + channel] ?? 0) * (weights[channel] ?? 0)
    }
    odds[row] = sum
  }
  return odds
}
