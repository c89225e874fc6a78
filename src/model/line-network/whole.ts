import type { LineNetwork } from './network.js'

/** The least that a line without words counts as. */
const FEWEST = 0.3
/** So that the means of nothing are 0. */
const NEARLY_NOTHING = 1e-6

/** The bias of a layer with what the page as a whole adds to it: the means of its channels, by the roots of the lines' words and by lines. */
export function wholeOf(
  { channels, words, page }: LineNetwork,
  columns: Float32Array,
  rows: number,
  lines: Float64Array,
  bias: Float64Array,
): Float64Array {
  const means = new Float64Array(2 * channels)
  let mass = NEARLY_NOTHING
  for (let row = 0; row < rows; row++) {
    const weight = Math.sqrt(Math.max(FEWEST, columns[words * rows + row] ?? 0))
    mass += weight
    for (let channel = 0; channel < channels; channel++) {
      const own = lines[row * channels + channel] ?? 0
      means[channel] = (means[channel] ?? 0) + own * weight
      means[channels + channel] = (means[channels + channel] ?? 0) + own
    }
  }
  const sum = Float64Array.from(bias)
  for (let at = 0; at < means.length; at++) {
    const mean = (means[at] ?? 0) / (at < channels ? mass : rows + NEARLY_NOTHING)
    for (let channel = 0; channel < channels; channel++) {
      sum[channel] = (sum[channel] ?? 0) + mean * (page[at * channels + channel] ?? 0)
    }
  }
  return sum
}
