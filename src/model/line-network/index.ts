import { enterLines } from './enter.js'
import { hearOthers } from './hear.js'
import type { LineNetwork } from './network.js'
import { wholeOf } from './whole.js'

/**
 * Log-odds of each line of a page.
 * @param columns the lines' numbers, one feature after the other: number `feature * rows + row`.
 */
export function oddsByLines(network: LineNetwork, columns: Float32Array, rows: number): Float64Array {
  let before = roomFor(0, rows * network.channels)
  let after = roomFor(1, rows * network.channels)
  enterLines(network, columns, rows, before)
  network.layers.forEach((layer, at) => {
    const bias = at === network.pooled ? wholeOf(network, columns, rows, before, layer.bias) : layer.bias
    hearOthers(layer, network.batch, bias, before, after)
    ;[before, after] = [after, before]
  })
  return leave(network, before, rows)
}

/** What one layer is made from, and what it makes: kept from page to page, so that most pages take no new memory. */
const rooms: Float64Array[] = []

function roomFor(layer: number, size: number): Float64Array {
  if (size > MOST_KEPT) return new Float64Array(size)
  let room = rooms[layer]
  if (room === undefined || room.length < size) {
    room = new Float64Array(Math.min(MOST_KEPT, size * 2))
    rooms[layer] = room
  }
  return room.subarray(0, size)
}

/** Of a page with more numbers they are let go with it: 2 MB. */
const MOST_KEPT = 1 << 18

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
