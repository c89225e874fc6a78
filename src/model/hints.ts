import type { ByteReader } from './byte-reader.js'

/**
 * A linear model over hashed tokens (logistic regression): a token's weight stands in the slot that the low bits of its hash name. Tokens that meet
 * in one slot share a weight; most of them say nothing.
 */
export interface HintModel {
  /** A whole number of steps a slot, from -8 to 7; their count is a power of two. */
  readonly weights: Int8Array
  /** Log-odds of one step. */
  readonly step: number
  /** Log-odds of a block that says nothing. */
  readonly bias: number
}

/** Reads the steps in one log-odd, the bias and the weights, two a byte, the lower four bits first. */
export function readHints(reader: ByteReader): HintModel {
  const step = 1 / reader.whole()
  const bias = reader.float()
  const weights = new Int8Array(2 ** reader.byte())
  const pairs = reader.smalls(weights.length / 2)
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] ?? 0
    weights[at * 2] = (pair << 28) >> 28
    weights[at * 2 + 1] = pair >> 4
  }
  return { step, bias, weights }
}

/** What the tokens of something say together. */
export interface Tally {
  steps: number
  count: number
}

/** Adds what one token says. */
export function hear(tally: Tally, { weights }: HintModel, token: number): void {
  tally.steps += weights[token & (weights.length - 1)] ?? 0
  tally.count++
}

/** Log-odds of being main content: many tokens repeat each other, so the root of their number divides. */
export function hintOf({ steps, count }: Tally, { step, bias }: HintModel): number {
  return (steps * step) / Math.sqrt(Math.max(1, count)) + bias
}
